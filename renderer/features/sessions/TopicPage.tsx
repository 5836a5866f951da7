import type { Topic } from '../../../electron/domain/kinds/topic';
import { t } from '../../messages';
import { kindName } from '../../messages/records';
import { BringToSession } from '../list';
import { KindChip } from '../../page/KindChip';
import { RecordPage, type PageProps } from '../../page/RecordPage';
import { TitleField } from '../../page/TitleField';

/** The page of a topic: what it is about, and whatever there is to say of it before. */
export function TopicPage(props: PageProps<Topic>) {
  const { writing, editor } = props;
  return (
    <RecordPage
      {...props}
      label={kindName('topic')}
      bar={
        <>
          <KindChip kind="topic" />
          <BringToSession writing={writing} />
        </>
      }
      startsInText={false}
      head={
        <TitleField
          writing={writing}
          onLeave={() => {
            editor.current?.focus();
          }}
        />
      }
      bodyHint={t('sessions.topicHint')}
    />
  );
}
