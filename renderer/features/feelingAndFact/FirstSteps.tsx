import type { FeelingAndFact } from '../../../electron/domain/kinds/feelingAndFact';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { FeelingsField } from '../../page/FeelingsField';
import { OwnText } from '../../page/OwnText';
import { ScaleField } from '../../ui/ScaleField';

/** What is felt, what the feeling says, and how much that is believed. */
export function FirstSteps({ writing }: { readonly writing: Writing<FeelingAndFact> }) {
  const { feelings, feelingsAfter, believed } = writing.record.use();
  return (
    <>
      <FeelingsField
        label={t('feeling-and-fact.feelings')}
        feelings={feelings}
        onChange={(next) => {
          // A feeling that is taken off takes its second rating with it.
          const gone = feelings.filter(({ name }) => !next.some((one) => one.name === name)).map(({ name }) => name);
          writing.change({ feelings: next, feelingsAfter: feelingsAfter.filter(({ name }) => !gone.includes(name)) });
        }}
      />
      <OwnText writing={writing} name="says" placeholder={t('fact.saysHint')} />
      <ScaleField
        label={t('feeling-and-fact.believed')}
        value={believed}
        ends={[t('fact.notAtAll'), t('fact.wholly')]}
        onChange={(next) => {
          writing.change({ believed: next });
        }}
        onClear={() => {
          writing.change({ believed: undefined });
        }}
      />
    </>
  );
}
