import { MEANT, type Letter } from '../../../electron/domain/kinds/letter';
import { useNow } from '../../client/now';
import { useName, usePeople } from '../../client/people';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { momentWords } from '../../messages/dates';
import { ownTexts } from '../../page/OwnText';
import { RecordPage, type PageProps } from '../../page/RecordPage';
import { TitleField } from '../../page/TitleField';
import { useFeelingAndFact } from '../feelingAndFact';
import { Chip } from '../../ui/Chip';
import { Choice } from '../../ui/Choice';
import { Segmented } from '../../ui/Segmented';
import { LetterAside } from './LetterAside';
import './letters.css';
import { WaysOut } from './WaysOut';

/** The page of a letter: the text, whom it is for, and beside it the wait. */
export function LetterPage(props: PageProps<Letter>) {
  const { writing, editor } = props;
  const fact = useFeelingAndFact(writing);
  const name = useName(writing.record.useOf(({ to }) => to)) ?? '';
  return (
    <RecordPage
      {...props}
      label={t('letter.page')}
      bar={
        <>
          <Standing writing={writing} />
          <WaysOut writing={writing} />
        </>
      }
      head={
        <>
          <TitleField
            writing={writing}
            hint={t('letter.titleHint')}
            onLeave={() => {
              editor.current?.focus();
            }}
          />
          <To writing={writing} />
        </>
      }
      bodyHint={name === '' ? t('letter.bodyHintPlain') : t('letter.bodyHint', { name })}
      below={<Below writing={writing} />}
      aside={<LetterAside writing={writing} />}
      further={[fact]}
    />
  );
}

function Standing({ writing }: { readonly writing: Writing<Letter> }) {
  const state = writing.record.useOf((letter) => letter.state);
  const now = useNow();
  const at = state.kind === 'sent' ? state.sent.at : state.kind === 'draft' ? now : state.at;
  return <Chip tone="gold">{t(`letter.is.${state.kind}`, { when: momentWords(at, now) })}</Chip>;
}

/** Whom it is for. */
function To({ writing }: { readonly writing: Writing<Letter> }) {
  const to = writing.record.useOf((letter) => letter.to);
  const people = usePeople().filter(({ name }) => name !== '');
  const options = [
    { value: '', label: t('letter.toNobody') },
    ...people.map(({ id, name }) => ({ value: id, label: t('letter.to', { name }) })),
  ];
  if (people.length === 0) return null;
  const shown = people.some(({ id }) => id === to) ? (to ?? '') : '';
  return (
    <div className={shown === '' ? 'letter-to nobody' : 'letter-to'}>
      <Choice
        label={t('letter.toLabel')}
        value={shown}
        options={options}
        onChange={(chosen) => {
          writing.change({ to: people.find(({ id }) => id === chosen)?.id });
        }}
      />
    </div>
  );
}

function Below({ writing }: { readonly writing: Writing<Letter> }) {
  const meant = writing.record.useOf((letter) => letter.meant);
  return (
    <div className="letter-below">
      <Segmented
        label={t('letter.meant')}
        value={meant}
        options={MEANT.map((value) => ({ value, label: t(`letter.meant.${value}`) }))}
        onChange={(next) => {
          writing.change({ meant: next });
        }}
      />
      {ownTexts(writing, t('letter.later'))}
    </div>
  );
}
