import { rateAgain, ratedTwice } from '../../../electron/domain/therapy/feelingAndFact';
import type { FeelingAndFact } from '../../../electron/domain/kinds/feelingAndFact';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { ScaleField } from '../../ui/ScaleField';

/** The same feelings and the belief, each rated again. Nothing is said about the difference. */
export function AgainStep({ writing }: { readonly writing: Writing<FeelingAndFact> }) {
  const { feelings, feelingsAfter, believedAfter } = writing.record.use();
  const rate = (name: string, strength: number | undefined) => {
    writing.change({ feelingsAfter: rateAgain(feelingsAfter, name, strength) });
  };
  return (
    <section className="fact-again" aria-label={t('fact.again')}>
      <h3>{t('fact.again')}</h3>
      <p className="lede">{t('fact.againText')}</p>
      {ratedTwice({ feelings, feelingsAfter }).map(({ name, again }) => (
        <ScaleField
          key={name}
          label={t('fact.feelingNow', { name })}
          value={again}
          ends={[t('chips.faint'), t('chips.full')]}
          onChange={(next) => {
            rate(name, next);
          }}
          onClear={() => {
            rate(name, undefined);
          }}
        />
      ))}
      <ScaleField
        label={t('feeling-and-fact.believedAfter')}
        value={believedAfter}
        ends={[t('fact.notAtAll'), t('fact.wholly')]}
        onChange={(next) => {
          writing.change({ believedAfter: next });
        }}
        onClear={() => {
          writing.change({ believedAfter: undefined });
        }}
      />
    </section>
  );
}
