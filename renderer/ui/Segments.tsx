import type { ReactNode } from 'react';
import { DateInput, DateSegment, FieldError, Label, Text, type PressEvent } from 'react-aria-components';
import { t } from '../messages';
import { Button } from './Button';
import './Segments.css';
import './TextField.css';

/** What the fields for days and times have in common. */
export interface SegmentsProps {
  readonly label: string;
  /** The label is read aloud but not shown. */
  readonly hideLabel?: boolean;
  readonly description?: ReactNode;
  /** What is wrong with it, if anything. */
  readonly error?: string | undefined;
  readonly autoFocus?: boolean;
  /** Given where it can be emptied. */
  readonly onClear?: () => void;
}

interface ActionProps extends Pick<SegmentsProps, 'label' | 'onClear'> {
  readonly isEmpty: boolean;
  /** What fills it at one press while it is empty, if anything does. */
  readonly now?: { readonly words: string; readonly onPress: () => void };
}

/** The inside of such a field: its parts as numbers to type, and its button. */
export function Segments({
  label,
  hideLabel = false,
  description,
  error,
  ...action
}: Omit<SegmentsProps, 'autoFocus'> & ActionProps) {
  return (
    <>
      {!hideLabel && <Label className="label">{label}</Label>}
      <div className="frame">
        <DateInput className="segments">{(segment) => <DateSegment className="segment" segment={segment} />}</DateInput>
        <SegmentsAction label={label} {...action} />
      </div>
      {description !== undefined && (
        <Text slot="description" className="description">
          {description}
        </Text>
      )}
      <FieldError className="error">{error}</FieldError>
    </>
  );
}

/**
 * The one button of such a field: it fills what is empty with now, and empties what is not. Stands beside the numbers.
 */
export function SegmentsAction({ label, isEmpty, now, onClear }: ActionProps) {
  const fill = isEmpty ? now : undefined;
  const empty = isEmpty ? undefined : onClear;
  if (fill)
    return (
      <Button
        variant="quiet"
        aria-label={t('ui.actionOn', { action: fill.words, label })}
        onPress={goBack(fill.onPress)}
      >
        {fill.words}
      </Button>
    );
  if (empty)
    return (
      <Button variant="quiet" aria-label={t('ui.actionOn', { action: t('ui.clear'), label })} onPress={goBack(empty)}>
        {t('ui.clear')}
      </Button>
    );
  return null;
}

/** The button goes away when it is pressed, so the focus goes to the numbers. */
function goBack(act: () => void) {
  return ({ target }: PressEvent) => {
    target.parentElement?.querySelector<HTMLElement>('[role="spinbutton"]')?.focus();
    act();
  };
}
