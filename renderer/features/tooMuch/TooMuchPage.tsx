import type { TooMuch } from '../../../electron/domain/kinds/tooMuch';
import { t } from '../../messages';
import { KindChip } from '../../page/KindChip';
import { RecordPage, type PageProps } from '../../page/RecordPage';
import { Contacts } from './Contacts';
import './tooMuch.css';

/** The page on which it is filled in: whom one can reach, and one's own sentences. */
export function TooMuchPage(props: PageProps<TooMuch>) {
  return (
    <RecordPage
      {...props}
      label={t('tooMuch.title')}
      hasMoment={false}
      startsInText={false}
      bodyLabel={t('tooMuch.sentences')}
      bodyHint={t('tooMuch.sentencesHint')}
      bar={<KindChip kind="too-much" />}
      beforeText={<span className="field-label">{t('tooMuch.sentences')}</span>}
      head={
        <div className="too-much-head">
          <h2 className="page-title">{t('tooMuch.title')}</h2>
          <Contacts writing={props.writing} />
        </div>
      }
    />
  );
}
