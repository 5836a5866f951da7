import { useRecords } from '../../client/records';
import { t } from '../../messages';
import { longDay } from '../../messages/dates';
import { LookingNav } from '../../page/LookingNav';
import { Empty } from '../../ui/Empty';
import { Page } from '../../ui/Page';

/** How it has become different, as far as it can be counted. */
export function LookingScreen() {
  const records = useRecords();
  const first = records?.at(-1);
  if (!records || !first) return <Page title={t('looking.title')} ways={<LookingNav />}><Empty title={t('looking.empty')} text={t('looking.emptyText')} /></Page>;
  return <Page title={t('looking.title')} ways={<LookingNav />} lede={t('looking.since', { count: records.length, day: longDay(first.at) })}>{null}</Page>;
}
