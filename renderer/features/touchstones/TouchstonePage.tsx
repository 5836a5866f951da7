import { TOUCHSTONE_FROM, TOUCHSTONE_WHAT, type Touchstone } from '../../../electron/domain/kinds/touchstone';
import { whatItIs } from '../../../electron/domain/therapy/touchstone';
import { useName } from '../../client/people';
import { useSummary } from '../../client/records';
import { go } from '../../client/route';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { kindName, titleOfSummary } from '../../messages/records';
import { BringToSession } from '../list';
import { OwnText } from '../../page/OwnText';
import { RecordPage, type PageProps } from '../../page/RecordPage';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { Segmented } from '../../ui/Segmented';
import { undoable } from '../../ui/undoable';
import { Picture } from './Picture';
import './touchstones.css';

/** The page of a touchstone: the exact words or what was done, my own words, where it came from, and a picture. */
export function TouchstonePage(props: PageProps<Touchstone>) {
  const { writing } = props;
  const name = useName(writing.record.useOf(({ person }) => person));
  return (
    <RecordPage
      {...props}
      label={t('touchstone.page')}
      startsInText={false}
      head={<Before writing={writing} />}
      below={<Below writing={writing} />}
      doings={<BringToSession writing={writing} />}
      bodyLabel={t('touchstone.own')}
      bodyHint={t('touchstone.ownHint')}
      bar={
        <>
          <Chip tone="kelp">{kindName('touchstone')}</Chip>
          {name !== undefined && name !== '' && <Chip tone="tide">{name}</Chip>}
        </>
      }
    />
  );
}

function Before({ writing }: { readonly writing: Writing<Touchstone> }) {
  const image = writing.record.useOf((record) => record.image);
  const what = writing.record.useOf(whatItIs);
  return (
    <div className="touchstone-head">
      <Picture
        image={image}
        onChange={(next) => {
          writing.change({ image: next });
        }}
        onRemove={() => {
          void undoable('picture', t('touchstone.removed'), writing.record.get(), (present) => ({
            ...present,
            image: undefined,
          }));
        }}
      />
      <OwnText
        writing={writing}
        name="words"
        label={t(what === 'deed' ? 'touchstone.deed' : 'touchstone.words')}
        placeholder={t(what === 'deed' ? 'touchstone.deedHint' : 'touchstone.wordsHint')}
        autoFocus={writing.begun}
      />
    </div>
  );
}

function Below({ writing }: { readonly writing: Writing<Touchstone> }) {
  const { what, from, source } = writing.record.use();
  return (
    <div className="touchstone-below">
      <Segmented
        label={t('touchstone.from')}
        value={from ?? null}
        onChange={(next) => {
          writing.change({ from: next });
        }}
        options={TOUCHSTONE_FROM.map((value) => ({ value, label: t(`touchstone.from.${value}`) }))}
      />
      <Segmented
        label={t('touchstone.what')}
        value={whatItIs({ what, from }) ?? null}
        onChange={(next) => {
          writing.change({ what: next });
        }}
        options={TOUCHSTONE_WHAT.map((value) => ({ value, label: t(`touchstone.what.${value}`) }))}
      />
      {source && <KeptFrom source={source} />}
    </div>
  );
}

function KeptFrom({ source }: { readonly source: NonNullable<Touchstone['source']> }) {
  const summary = useSummary(source.record);
  return (
    <section aria-label={t('touchstone.source')}>
      <h2>{t('touchstone.source')}</h2>
      {source.quote !== '' && (
        <blockquote className="quote" dir="auto">
          {source.quote}
        </blockquote>
      )}
      {summary ? (
        <Button
          variant="quiet"
          onPress={() => {
            go({ screen: 'journal', record: summary.id });
          }}
        >
          {titleOfSummary(summary)}
        </Button>
      ) : (
        <p className="meta">{t('touchstone.sourceGone')}</p>
      )}
    </section>
  );
}
