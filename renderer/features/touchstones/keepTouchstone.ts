import { blankRecord } from '../../../electron/domain/records/blank';
import { newId } from '../../../electron/domain/id';
import { momentAt } from '../../../electron/domain/time/moment';
import type { Touchstone } from '../../../electron/domain/kinds/touchstone';
import { addRecord } from '../../client/changing';
import { currentRoute, go } from '../../client/route';
import { noteDone } from '../../client/undo';
import { t } from '../../messages';
import { failureText } from '../../messages/failures';
import { toast } from '../../ui/toast';

/** What a touchstone is kept from, and what of it. */
type Kept = Pick<Touchstone, 'at' | 'person'> &
  Partial<Pick<Touchstone, 'from' | 'words' | 'body'>> & { readonly source: NonNullable<Touchstone['source']> };

/** Keeps a touchstone that remembers its place, and says so, with a way to it. */
export async function keepTouchstone(kept: Kept, image?: Touchstone['image']): Promise<void> {
  const id = newId();
  const answer = await addRecord({
    ...blankRecord('touchstone', id, kept.at),
    ...kept,
    kept: momentAt(Date.now()),
    image,
  });
  if (!answer.ok) {
    toast({ text: failureText(answer.failure) });
    return;
  }
  noteDone({ deed: 'touchstone', inverse: answer.value });
  const from = currentRoute();
  toast({
    text: t('touchstone.kept'),
    action: {
      label: t('touchstone.open'),
      onPress: () => {
        go({
          screen: 'record',
          record: id,
          from: from.screen === 'record' ? from.from : { screen: 'journal', record: kept.source.record },
        });
      },
    },
  });
}
