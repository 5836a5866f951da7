import type { Entry } from '../../../electron/domain/kinds/entry';
import { t } from '../../messages';
import { AskRound, MarkRound, RoundsLine } from '../loops';
import { BringToSession } from '../list';
import { ChipBar } from '../../page/ChipBar';
import { KeepTouchstone } from '../touchstones';
import { AskAbout } from '../people';
import { ownTexts } from '../../page/OwnText';
import { RecordPage, type PageProps } from '../../page/RecordPage';
import { TitleField } from '../../page/TitleField';
import { useFeelingAndFact } from '../feelingAndFact';

/** The page of an entry. */
export function EntryPage(props: PageProps<Entry>) {
  const { writing, editor } = props;
  const fact = useFeelingAndFact(writing);
  return (
    <RecordPage
      {...props}
      label={t('page.page')}
      bar={<ChipBar writing={writing} />}
      head={
        <TitleField
          writing={writing}
          onLeave={() => {
            editor.current?.focus();
          }}
        />
      }
      below={ownTexts(writing)}
      overFoot={
        <>
          <AskAbout
            entry={writing.id}
            onAnswer={() => {
              editor.current?.focus();
            }}
          />
          <RoundsLine entry={writing.id} />
          <AskRound writing={writing} editor={editor} />
        </>
      }
      doings={
        <>
          <KeepTouchstone writing={writing} editor={editor} />
          <MarkRound writing={writing} editor={editor} />
          <BringToSession writing={writing} />
        </>
      }
      further={[fact]}
    />
  );
}
