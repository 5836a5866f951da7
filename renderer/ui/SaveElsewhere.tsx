import { saveText } from '../client/saveElsewhere';
import { t } from '../messages';
import { Button } from './Button';
import { orSay } from './orSay';
import { toast } from './toast';

/** A way out for a text that cannot be saved in the journal: as a plain file, at a place that the person chooses. */
export function SaveElsewhere({ text }: { readonly text: string }) {
  const save = async () => {
    if (await orSay(saveText(t('saving.file'), text))) toast({ text: t('saving.elsewhereDone') });
  };
  return (
    <Button
      onPress={() => {
        void save();
      }}
    >
      {t('saving.elsewhere')}
    </Button>
  );
}
