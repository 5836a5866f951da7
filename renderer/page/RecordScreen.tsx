import { useRef, type ComponentType } from 'react';
import { go, type RouteTo } from '../client/route';
import { useIsHeldBack } from '../client/openedRecords';
import { useWriting } from '../client/useWriting';
import type { EditorHandle } from '../editor';
import { t } from '../messages';
import { kindName } from '../messages/records';
import { CaughtPage } from './CaughtPage';
import { HeldBack } from './HeldBack';
import type { PageProps } from './RecordPage';
import { moveToTrash } from './removing';
import { UnreadNotice } from './UnreadNotice';
import { useFocusMode } from './useFocusMode';

interface Props extends RouteTo<'record'> {
  /** The page of a record, by its kind. */
  readonly Page: ComponentType<PageProps>;
}

/** The page of a record alone, with a way back to where one came from. */
export function RecordScreen({ record, from, Page }: Props) {
  const isHeldBack = useIsHeldBack(record);
  const opened = useWriting(isHeldBack ? undefined : record);
  const editor = useRef<EditorHandle>(null);
  const [focusMode, setFocusMode] = useFocusMode(true);
  const onBack = () => {
    go(from);
  };
  const back = t('frame.back');
  if (isHeldBack) return <HeldBack id={record} />;
  if (!opened) return null;
  if (!opened.ok) return <UnreadNotice failure={opened.failure} back={back} onBack={onBack} />;
  const remove = async () => {
    if (await moveToTrash(record)) onBack();
  };
  return (
    <div className="record-screen">
      <h1 className="unseen">{kindName(opened.value.record.get().kind)}</h1>
      <CaughtPage writing={opened.value} back={back} onBack={onBack}>
        <Page
          writing={opened.value}
          editor={editor}
          place={null}
          focusMode={focusMode}
          onFocusMode={setFocusMode}
          onRemove={() => {
            void remove();
          }}
          onBack={onBack}
          back={back}
        />
      </CaughtPage>
    </div>
  );
}
