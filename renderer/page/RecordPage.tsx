import { useState, type ReactNode, type RefObject } from 'react';
import type { AnyRecord } from '../../electron/domain/records/record';
import { useIsPlain } from '../client/openedRecords';
import type { Found } from '../client/route';
import { store } from '../client/store';
import { isUnwritten, type Writing } from '../client/writing';
import { Editor, EditorToolbar, type EditorCommand, type EditorHandle, type Finds } from '../editor';
import { t } from '../messages';
import { Button } from '../ui/Button';
import { Caught } from '../ui/Caught';
import { Conflict } from './Conflict';
import { Finding } from './Finding';
import { FoundMarks } from './FoundMarks';
import './page.css';
import { Linked } from './Linked';
import { Neighbours } from './Neighbours';
import { PageFoot, type Doing } from './PageFoot';
import { PageNotices } from './PageNotices';
import { TimeApartLine } from './TimeApartLine';
import { Versions } from './Versions';
import { When } from './When';

/** What the page of a record is given by the screen that it stands on. */
export interface PageProps<R extends AnyRecord = AnyRecord> {
  readonly writing: Writing<R>;
  readonly editor: RefObject<EditorHandle | null>;
  /** A place in the text to jump to. */
  readonly place: Found | null;
  readonly focusMode: boolean;
  readonly onFocusMode: (on: boolean) => void;
  readonly onRemove: () => void;
  /** Goes back to where one came from, where the page fills the screen. */
  readonly onBack: () => void;
  /** What `onBack` is called. */
  readonly back: string;
}

interface Props extends PageProps {
  /** What it is, for a screen reader. */
  readonly label: string;
  /** Stands at the top: what it is, and what can be done with it. */
  readonly bar: ReactNode;
  /** Stands above the text: its title, and what else is asked before it. */
  readonly head?: ReactNode;
  /** Stands right over the text. */
  readonly beforeText?: ReactNode;
  /** Stands below the text. */
  readonly below?: ReactNode;
  /** A quiet line or two over the foot; the text stays where it is when they come and go. */
  readonly overFoot?: ReactNode;
  /** What can be done with it, at the foot. */
  readonly doings?: ReactNode;
  /** What can be done with it and is needed less often: at the foot where there is room, else behind a button. */
  readonly further?: readonly Doing[];
  /** Stands at the right, or below where there is no room. */
  readonly aside?: ReactNode;
  /** Whether the moment of the record is shown, and can be changed. */
  readonly hasMoment?: boolean;
  /** Whether one begins in the text, where nothing has been written yet. */
  readonly startsInText?: boolean;
  readonly bodyLabel?: string;
  readonly bodyHint?: string;
  /** Whether the text is only read. */
  readonly isReadOnly?: boolean;
  /** What becomes of the record where its text is another one; the text alone, where nothing else is said. */
  readonly onBody?: (body: string) => void;
}

/** The page of one record. Typing does not show it anew: only what a key changes asks for the text. */
export function RecordPage({
  writing,
  editor,
  place,
  focusMode,
  onFocusMode,
  onRemove,
  onBack,
  back,
  label,
  bar,
  head,
  beforeText,
  below,
  overFoot,
  doings,
  further,
  aside,
  hasMoment = true,
  startsInText = true,
  bodyLabel,
  bodyHint,
  isReadOnly = false,
  onBody,
}: Props) {
  const replaced = writing.replaced.use();
  const isPlain = useIsPlain(writing.id);
  const [sheet, setSheet] = useState<'versions' | 'conflict'>();
  const [startsEmpty] = useState(() => startsInText && isUnwritten(writing));
  const [active] = useState(() => store<readonly EditorCommand[]>([]));
  const [finds] = useState(() => store<Finds>({ count: 0, isMore: false, at: 0 }));
  const close = () => {
    setSheet(undefined);
  };
  return (
    <section className={aside === undefined ? 'record-page' : 'record-page with-aside'} aria-label={label}>
      <header className="page-bar">
        <div className="to-list">
          <Button onPress={onBack}>{back}</Button>
        </div>
        {bar}
      </header>
      <PageNotices
        writing={writing}
        onCompare={() => {
          setSheet('conflict');
        }}
      />
      <Finding editor={editor} finds={finds} place={place} isReadOnly={isReadOnly} />
      <div className="page-middle">
        <FoundMarks editor={editor} finds={finds} />
        <div className="page-paper">
          <div className="column">
            {head}
            <div className="when-row">
              {hasMoment ? (
                <span className="moment">
                  <When writing={writing} />
                  <TimeApartLine writing={writing} />
                </span>
              ) : (
                <span />
              )}
              {!isReadOnly && (
                <EditorToolbar
                  run={(command) => {
                    editor.current?.run(command);
                  }}
                  active={active}
                />
              )}
            </div>
            {beforeText}
          </div>
          <Editor
            ref={editor}
            docKey={writing.id}
            text={writing.record.get().body}
            version={String(replaced)}
            label={bodyLabel ?? t('page.body')}
            placeholder={bodyHint ?? t('page.bodyHint')}
            autoFocus={startsEmpty}
            focusMode={focusMode}
            plain={isPlain}
            keepsTab
            place={place}
            readOnly={isReadOnly}
            onChange={
              onBody ??
              ((body) => {
                writing.change({ body });
              })
            }
            onBlur={() => {
              void writing.autosave.flush();
            }}
            onActive={active.set}
            onFinds={finds.set}
          />
          {below !== undefined && (
            <div className="column below">
              <Caught of={below}>{below}</Caught>
            </div>
          )}
          <Caught of={writing}>
            <Linked id={writing.id} />
            <Neighbours id={writing.id} />
          </Caught>
        </div>
        {aside !== undefined && (
          <aside className="page-aside">
            <Caught of={aside}>{aside}</Caught>
          </aside>
        )}
      </div>
      {!focusMode && overFoot !== undefined && (
        <div className="over-foot">
          <Caught of={overFoot} instead={() => null}>
            {overFoot}
          </Caught>
        </div>
      )}
      <PageFoot
        writing={writing}
        focusMode={focusMode}
        onFocusMode={onFocusMode}
        onVersions={() => {
          setSheet('versions');
        }}
        onRemove={onRemove}
        further={further}
      >
        {doings}
      </PageFoot>
      {sheet === 'versions' && <Versions writing={writing} onClose={close} />}
      {sheet === 'conflict' && <Conflict writing={writing} onClose={close} />}
    </section>
  );
}
