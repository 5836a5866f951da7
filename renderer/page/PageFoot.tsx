import type { ReactNode } from 'react';
import { useJournalState } from '../client/journal';
import { useSettled } from '../client/settled';
import { t } from '../messages';
import { saveTextMessages } from '../messages/saveText';
import { Button } from '../ui/Button';
import { Popup } from '../ui/Popup';
import { isUnwritten, type Writing } from '../client/writing';
import { useWordCount } from './useWordCount';

/** Something that can be done with a record. */
export interface Doing {
  readonly label: string;
  readonly onPress: () => void;
  readonly isDisabled?: boolean;
}

interface Props {
  readonly writing: Writing;
  readonly focusMode: boolean;
  readonly onFocusMode: (on: boolean) => void;
  readonly onVersions: () => void;
  readonly onRemove: () => void;
  /** What else can be done with it. */
  readonly children?: ReactNode;
  /** What else can be done with it and is needed less often. */
  readonly further?: readonly Doing[] | undefined;
}

/**
 * The foot of the page: what is true of the text, and what can be done with the record, once something is written. It
 * is one line: where there is little room, what is needed less often stands behind a button.
 */
export function PageFoot({ writing, focusMode, onFocusMode, onVersions, onRemove, children, further = [] }: Props) {
  const unwritten = writing.record.useOf(() => isUnwritten(writing));
  const less: readonly Doing[] = [
    { label: t('page.delete'), onPress: onRemove, isDisabled: unwritten },
    { label: t('page.versions'), onPress: onVersions, isDisabled: unwritten },
  ];
  return (
    <footer className={unwritten ? 'page-foot unwritten' : 'page-foot'}>
      <p className="facts">
        <SaveWords writing={writing} unwritten={unwritten} />
        <span className="count">
          <span aria-hidden="true">·</span>
          <WordCount writing={writing} />
        </span>
      </p>
      <div className="doings">
        {!focusMode && children}
        {!focusMode && further.length > 0 && (
          <span className="further">
            <Buttons doings={further} />
          </span>
        )}
        {!focusMode && (
          <span className="less">
            <Buttons doings={less} />
          </span>
        )}
        {!focusMode && (
          <span className={further.length > 0 ? 'more of-further' : 'more'}>
            <Popup
              label={t('page.more')}
              trigger={
                <Button variant="quiet" isDisabled={unwritten}>
                  {t('page.more')}
                </Button>
              }
            >
              {(close) => (
                <div className="more-doings">
                  {[...further, ...less].map((doing) => (
                    <Button
                      key={doing.label}
                      wide
                      onPress={() => {
                        close();
                        afterwards(doing.onPress);
                      }}
                    >
                      {doing.label}
                    </Button>
                  ))}
                </div>
              )}
            </Popup>
          </span>
        )}
        <Button
          variant="quiet"
          onPress={() => {
            onFocusMode(!focusMode);
          }}
          aria-pressed={focusMode}
        >
          {t(focusMode ? 'page.focusEnd' : 'page.focus')}
        </Button>
      </div>
    </footer>
  );
}

function Buttons({ doings }: { readonly doings: readonly Doing[] }) {
  return doings.map(({ label, onPress, isDisabled = false }) => (
    <Button key={label} variant="quiet" onPress={onPress} isDisabled={isDisabled}>
      {label}
    </Button>
  ));
}

/** Once the sheet is gone: until then it holds the focus, which is to go where this leads. */
function afterwards(run: () => void): void {
  setTimeout(run);
}

function SaveWords({ writing, unwritten }: { readonly writing: Writing; readonly unwritten: boolean }) {
  const saving = writing.autosave.state.use();
  const journal = useJournalState();
  if (saving.state === 'failed' && saving.failure.kind !== 'conflict')
    return <span className="not-saved">{t('page.notSaved')}</span>;
  if (unwritten) return <span>{t('page.nothing')}</span>;
  return <span>{saveTextMessages(saving, journal?.state !== 'open' || journal.encrypted)}</span>;
}

/** Counting waits for a pause between the letters, each of which it would hold up. */
function WordCount({ writing }: { readonly writing: Writing }) {
  const body = useSettled(
    writing.record.useOf((record) => record.body),
    200,
  );
  const count = useWordCount(body);
  return <span>{t('page.words', { count })}</span>;
}
