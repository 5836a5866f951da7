import { useLayoutEffect, useRef } from 'react';
import { Toolbar } from 'react-aria-components';
import type { Entry } from '../../electron/domain/kinds/entry';
import type { Feeling } from '../../electron/domain/fields/feeling';
import { t } from '../messages';
import { AddFeeling } from './AddFeeling';
import { usePeople } from '../client/people';
import { AddWord } from './AddWord';
import './chips.css';
import { FeelingChip } from './FeelingChip';
import { putNameOn } from './putNameOn';
import { WordChip } from './WordChip';
import type { Change, Writing } from '../client/writing';

/** The people, tags and feelings of an entry. One stop for Tab; arrows go through it, Delete takes one off. */
export function ChipBar({ writing }: { readonly writing: Writing<Entry> }) {
  const people = writing.record.useOf((entry) => entry.people);
  const about = writing.record.useOf((entry) => entry.about);
  const all = usePeople();
  const persons = about.flatMap((id) => all.find((person) => person.id === id) ?? []);
  const tags = writing.record.useOf((entry) => entry.tags);
  const feelings = writing.record.useOf((entry) => entry.feelings);
  const bar = useRef<HTMLDivElement>(null);
  const goal = useRef<number>(undefined);
  useLayoutEffect(() => {
    if (goal.current === undefined) return;
    bar.current?.querySelectorAll('button')[goal.current]?.focus();
    goal.current = undefined;
  });
  /** The focus goes to what comes to stand in its place. */
  const off = (index: number, part: Change<Entry>) => {
    goal.current = index;
    writing.change(part);
  };
  const setStrength = (feeling: Feeling) => {
    writing.change({ feelings: feelings.map((one) => (one.name === feeling.name ? feeling : one)) });
  };

  return (
    <Toolbar ref={bar} className="chip-bar" aria-label={t('chips.label')}>
      {persons.map((person, index) => (
        <WordChip
          key={`a ${person.id}`}
          tone="tide"
          kind={t('chips.person')}
          word={person.name.trim() === '' ? t('people.unnamed') : person.name}
          onRemove={() => {
            off(index, { about: about.filter((id) => id !== person.id) });
          }}
        />
      ))}
      {people.map((name, index) => (
        <WordChip
          key={`p ${name}`}
          tone="tide"
          kind={t('chips.person')}
          word={name}
          onRemove={() => {
            off(persons.length + index, { people: people.toSpliced(index, 1) });
          }}
        />
      ))}
      {tags.map((name, index) => (
        <WordChip
          key={`t ${name}`}
          tone="plain"
          kind={t('chips.tag')}
          word={name}
          onRemove={() => {
            off(persons.length + people.length + index, { tags: tags.toSpliced(index, 1) });
          }}
        />
      ))}
      {feelings.map((feeling, index) => (
        <FeelingChip
          key={`f ${feeling.name}`}
          feeling={feeling}
          onChange={setStrength}
          onRemove={() => {
            off(persons.length + people.length + tags.length + index, { feelings: feelings.toSpliced(index, 1) });
          }}
        />
      ))}
      <AddWord
        kind="people"
        taken={[...persons.map(({ name }) => name), ...people]}
        onAdd={(name) => {
          void putNameOn(writing, name);
        }}
      />
      <AddWord
        kind="tags"
        taken={tags}
        onAdd={(name) => {
          writing.change({ tags: [...tags, name] });
        }}
      />
      <AddFeeling
        taken={feelings.map(({ name }) => name)}
        onAdd={(feeling) => {
          writing.change({ feelings: [...feelings, feeling] });
        }}
      />
    </Toolbar>
  );
}
