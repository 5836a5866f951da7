import { useState } from 'react';
import { contactFrom } from '../../../electron/domain/therapy/tooMuch';
import type { Contact } from '../../../electron/domain/fields/parts';
import type { TooMuch } from '../../../electron/domain/kinds/tooMuch';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { Button } from '../../ui/Button';
import { LongField, TextField } from '../../ui/TextField';
import { undoable } from '../../ui/undoable';

const BLANK: Contact = { name: '', how: '' };

/** Whom one can reach. There is always room for one more at the end; a row becomes a contact with its first letter. */
export function Contacts({ writing }: { readonly writing: Writing<TooMuch> }) {
  const contacts = writing.record.useOf((record) => record.contacts);
  // What is typed stays as it is typed, and is kept apart from what it is saved as.
  const [draft, setDraft] = useState<{ readonly of: readonly Contact[]; readonly rows: readonly Contact[] }>({
    of: contacts,
    rows: contacts,
  });
  let { rows } = draft;
  if (draft.of !== contacts) setDraft({ of: contacts, rows: (rows = contacts) });

  const become = (next: readonly Contact[]) => {
    const of = next.flatMap(({ name, how }) => contactFrom(name, how) ?? []);
    setDraft({ of, rows: next });
    writing.change({ contacts: of });
  };
  const type = (index: number, part: Partial<Contact>) => {
    become(
      [...rows, BLANK]
        .map((row, at) => (at === index ? { ...row, ...part } : row))
        .filter((row, at) => at < rows.length || row.name + row.how !== ''),
    );
  };
  const remove = async (index: number, { name, how }: Contact) => {
    setDraft({ of: contacts, rows: rows.toSpliced(index, 1) });
    const gone = contactFrom(name, how);
    if (!gone) return;
    const isDone = await undoable('contact', t('tooMuch.removed'), writing.record.get(), (present) => ({
      ...present,
      contacts: without(present.contacts, gone),
    }));
    // It is as it was.
    if (!isDone) setDraft({ of: [], rows: [] });
  };
  return (
    <div className="field contact-rows" role="group" aria-label={t('tooMuch.contacts')}>
      <span className="label">{t('tooMuch.contacts')}</span>
      {[...rows, BLANK].map((row, index) => (
        <div key={index} className="contact-row" role="group" aria-label={t('tooMuch.contact', { number: index + 1 })}>
          <TextField
            label={t('tooMuch.name')}
            hideLabel
            placeholder={t('tooMuch.name')}
            value={row.name}
            autoFocus={writing.begun && index === 0}
            onChange={(name) => {
              type(index, { name });
            }}
          />
          <LongField
            label={t('tooMuch.how')}
            hideLabel
            placeholder={t('tooMuch.how')}
            value={row.how}
            onChange={(how) => {
              type(index, { how: how.replace(/\s*\n\s*/g, ' ') });
            }}
          />
          {index < rows.length ? (
            <Button
              variant="quiet"
              aria-label={t('tooMuch.removeNamed', { name: row.name || row.how })}
              onPress={() => {
                void remove(index, row);
              }}
            >
              {t('tooMuch.remove')}
            </Button>
          ) : (
            <span />
          )}
        </div>
      ))}
    </div>
  );
}

function without(contacts: readonly Contact[], { name, how }: Contact): readonly Contact[] {
  const at = contacts.findIndex((one) => one.name === name && one.how === how);
  return contacts.filter((_, index) => index !== at);
}
