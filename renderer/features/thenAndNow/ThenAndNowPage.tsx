import type { ThenAndNow } from '../../../electron/domain/kinds/thenAndNow';
import type { Source } from '../../../electron/domain/fields/parts';
import { useSummary } from '../../client/records';
import { currentRoute, go } from '../../client/route';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { kindName, titleOfSummary } from '../../messages/records';
import { RecordPage, type PageProps } from '../../page/RecordPage';
import { TwoPassages, type Side } from './TwoPassages';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { undoable } from '../../ui/undoable';
import { ChooseButton } from './ChooseButton';

/** The page of two passages side by side, with a note on what one sees in it. */
export function ThenAndNowPage(props: PageProps<ThenAndNow>) {
  return (
    <RecordPage
      {...props}
      label={t('thenAndNow.title')}
      startsInText={false}
      head={<Sides writing={props.writing} />}
      bodyLabel={t('thenAndNow.note')}
      bodyHint={t('thenAndNow.noteHint')}
      bar={<Chip>{kindName('then-and-now')}</Chip>}
    />
  );
}

function Sides({ writing }: { readonly writing: Writing<ThenAndNow> }) {
  const { then, now } = writing.record.use();
  const sides: Readonly<Record<Side, Source | undefined>> = { then, now };
  const choose = (side: Side) => (source: Source) => {
    void undoable('exchange', t('thenAndNow.exchanged'), writing.record.get(), (present) => ({
      ...present,
      [side]: source,
    }));
  };
  return (
    <div className="then-and-now-sides">
      <TwoPassages
        then={then}
        now={now}
        under={(side) => (
          <>
            <Origin source={sides[side]} />
            <ChooseButton side={side} hasOne={sides[side] !== undefined} onChoose={choose(side)} />
          </>
        )}
      />
    </div>
  );
}

/** The way to the record in which a passage stands. */
function Origin({ source }: { readonly source: Source | undefined }) {
  const summary = useSummary(source?.record);
  if (!summary) return null;
  const open = () => {
    const from = currentRoute();
    go({ screen: 'record', record: summary.id, from: from.screen === 'record' ? from.from : from });
  };
  return (
    <Button
      variant="quiet"
      aria-label={t('ui.actionOn', { action: t('thenAndNow.page'), label: titleOfSummary(summary) })}
      onPress={open}
    >
      {t('thenAndNow.page')}
    </Button>
  );
}
