import type { Person } from '../../../electron/domain/kinds/person';
import { go } from '../../client/route';
import { t } from '../../messages';
import { personName } from '../../messages/names';
import { Whom } from '../../page/Whom';
import { Button } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { Page } from '../../ui/Page';

/** Stands where there was something to bring and to carry, once the work with a person has ended. */
export function Ended({ title, person }: { readonly title: string; readonly person: Person }) {
  const way = (
    <Button
      variant="primary"
      onPress={() => {
        go({ screen: 'stays' });
      }}
    >
      {t('stays.title')}
    </Button>
  );
  return (
    <Page title={title} ways={<Whom />}>
      <Empty title={t('ending.hasEnded', { name: personName(person) })} text={t('ending.hasEndedText')} action={way} />
    </Page>
  );
}
