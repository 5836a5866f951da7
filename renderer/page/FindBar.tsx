import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { ViewStore } from '../client/store';
import type { EditorHandle, Finds, Sought } from '../editor';
import { t } from '../messages';
import { Button } from '../ui/Button';
import { toast } from '../ui/toast';
import { Toggles } from '../ui/Toggles';

interface Props {
  readonly editor: RefObject<EditorHandle | null>;
  readonly finds: ViewStore<Finds>;
  readonly sought: Sought;
  readonly onSeek: (sought: Sought) => void;
  /** Another object each time somebody opens it. */
  readonly opened: { readonly isAsked: boolean };
  readonly onClose: () => void;
  readonly isReadOnly: boolean;
}

/** What one looks for on the page, and what is to stand there instead. */
export function FindBar({ editor, finds, sought, onSeek, opened, onClose, isReadOnly }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState<string>();
  useEffect(() => {
    if (!opened.isAsked) return;
    field.current?.focus();
    field.current?.select();
  }, [opened]);
  const step = (direction: 1 | -1) => {
    editor.current?.finding.step(direction);
  };
  const press = (event: KeyboardEvent, onEnter: () => void) => {
    if (event.nativeEvent.isComposing || event.key !== 'Enter') return;
    event.preventDefault();
    onEnter();
  };
  const replace = () => {
    editor.current?.finding.replaceHere(words ?? '');
  };
  return (
    <search
      className="find-bar"
      aria-label={t('find.title')}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) onClose();
      }}
    >
      <div className="find-row">
        <input
          ref={field}
          type="text"
          className="find-field"
          aria-label={t('find.field')}
          placeholder={t('find.field')}
          dir="auto"
          spellCheck={false}
          value={sought.text}
          onChange={(event) => {
            onSeek({ ...sought, text: event.target.value });
          }}
          onKeyDown={(event) => {
            press(event, () => {
              step(event.shiftKey ? -1 : 1);
            });
          }}
        />
        <Count finds={finds} isEmpty={sought.text === ''} />
        <Button
          variant="quiet"
          onPress={() => {
            step(-1);
          }}
        >
          {t('find.before')}
        </Button>
        <Button
          variant="quiet"
          onPress={() => {
            step(1);
          }}
        >
          {t('find.next')}
        </Button>
        <span className="close">
          <Button variant="quiet" onPress={onClose}>
            {t('find.close')}
          </Button>
        </span>
      </div>
      <div className="find-row">
        <Toggles
          label={t('find.how')}
          options={[
            { value: 'isExact', label: t('find.exact') },
            { value: 'isWhole', label: t('find.whole') },
          ]}
          chosen={new Set((['isExact', 'isWhole'] as const).filter((how) => sought[how]))}
          onChange={(chosen) => {
            onSeek({ ...sought, isExact: chosen.has('isExact'), isWhole: chosen.has('isWhole') });
          }}
        />
        {!isReadOnly && (
          <Button
            variant="quiet"
            aria-expanded={words !== undefined}
            onPress={() => {
              setWords(words === undefined ? '' : undefined);
            }}
          >
            {t('find.replacing')}
          </Button>
        )}
      </div>
      {words !== undefined && (
        <div className="find-row">
          <input
            type="text"
            className="find-field"
            aria-label={t('find.instead')}
            placeholder={t('find.instead')}
            dir="auto"
            spellCheck={false}
            autoFocus
            value={words}
            onChange={(event) => {
              setWords(event.target.value);
            }}
            onKeyDown={(event) => {
              press(event, replace);
            }}
          />
          <Button onPress={replace}>{t('find.replace')}</Button>
          <Button
            onPress={() => {
              const count = editor.current?.finding.replaceEverywhere(words);
              if (count !== undefined) toast({ text: t('find.replaced', { count }) });
            }}
          >
            {t('find.replaceAll')}
          </Button>
        </div>
      )}
    </search>
  );
}

function Count({ finds, isEmpty }: Pick<Props, 'finds'> & { readonly isEmpty: boolean }) {
  const { count, at, isMore } = finds.use();
  return <output className="meta">{!isEmpty && t(isMore ? 'find.many' : 'find.count', { at, count })}</output>;
}
