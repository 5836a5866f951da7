import { useRef } from 'react';
import { go, type Route } from './client/route';
import { useWriting } from './client/useWriting';
import type { EditorHandle } from './editor';
import { t } from './messages';
import { kindName } from './messages/records';
import { moveToTrash } from './page/removing';
import { Unread } from './page/Unread';
import { useFocusMode } from './page/useFocusMode';
import { KindPage } from './pages';

/** The page of a record alone, with a way back to where one came from. */
export function RecordScreen({ record, from }: Extract<Route, { readonly screen: 'record' }>) {
  const opened = useWriting(record);
  const editor = useRef<EditorHandle>(null);
  const [focusMode, setFocusMode] = useFocusMode(true);
  const onBack = () => { go(from); };
  const back = t('frame.back');
  if (!opened) return null;
  if (!opened.ok) return <Unread failure={opened.failure} back={back} onBack={onBack} />;
  const remove = async () => { if (await moveToTrash(record)) onBack(); };
  return (
    <div className="record-screen">
      <h1 className="unseen">{kindName(opened.value.record.get().kind)}</h1>
      <KindPage writing={opened.value} editor={editor} place={null} focusMode={focusMode} onFocusMode={setFocusMode} onRemove={() => { void remove(); }} onBack={onBack} back={back} />
    </div>
  );
}
