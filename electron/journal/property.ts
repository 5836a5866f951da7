import { parseDay } from '../domain/time/day';
import { isStrength } from '../domain/fields/feeling';
import { isId, type Id } from '../domain/id';
import { parseMoment, type Day, type Moment } from '../domain/time/moment';
import { yamlText, type Document, type Item } from './document';

/** How one property of a record stands in the front matter, in one key or in several. */
export interface Property<Value> {
  /** Every key of it, in order. */
  readonly keys: readonly string[];
  /** What the front matter says; a value that is not understood counts as missing, and stays in the file. */
  readonly read: (document: Document) => Value;
  /** Every key, in order, with what is to stand after it. */
  readonly print: (value: Value) => readonly FrontMatterLine[];
}

/** What stands after a key, as YAML: one value, or a list; undefined and an empty list are a key that is missing. */
export type FrontMatterLine =
  | { readonly key: string; readonly yaml: string | undefined }
  | { readonly key: string; readonly items: readonly string[]; readonly known: Known };

/**
 * The items that are there in the form in which they would be written; undefined for those that mean nothing here and
 * stay.
 */
type Known = (items: readonly Item[]) => readonly (string | undefined)[];

/** A single value: how it is read from a text and written as one. */
export interface Scalar<Value> {
  readonly parse: (textProperty: string) => Value | undefined;
  readonly text: (value: Value) => string;
}

/** An item of a list, and the YAML that it is. */
export interface ItemForm<Value> {
  readonly parse: (item: Item) => Value | undefined;
  readonly yaml: (value: Value) => string;
}

const MOST_MINUTES = 10_000_000;

/** A text; empty where it is missing. */
export function text(key: string): Property<string> {
  return {
    keys: [key],
    read: (document) => document.text(key) ?? '',
    print: (value) => [{ key, yaml: value === '' ? undefined : yamlText(value) }],
  };
}

/** A value that may be missing. */
export function maybe<Value>(key: string, scalar: Scalar<Value>): Property<Value | undefined> {
  return {
    keys: [key],
    read: (document) => readScalar(document, key, scalar),
    print: (value) => [value === undefined ? { key, yaml: undefined } : scalarLine(key, scalar, value)],
  };
}

/** A value that counts as another one where it is missing, and is written all the same. */
export function whenGiven<Value>(key: string, scalar: Scalar<Value>, missing: Value): Property<Value> {
  return {
    keys: [key],
    read: (document) => readScalar(document, key, scalar) ?? missing,
    print: (value) => [scalarLine(key, scalar, value)],
  };
}

/** A list; items that are not understood are not seen, and stay. */
export function listProperty<Value>(key: string, form: ItemForm<Value>): Property<readonly Value[]> {
  return {
    keys: [key],
    read: (document) =>
      document
        .list(key)
        .map(form.parse)
        .filter((value) => value !== undefined),
    print: (values) => [
      {
        key,
        items: values.map(form.yaml),
        known: (items) => items.map(form.parse).map((value) => (value === undefined ? undefined : form.yaml(value))),
      },
    ],
  };
}

/** What stands after a key, by its scalar; undefined where it is missing or something else. */
export function readScalar<Value>(document: Document, key: string, { parse }: Scalar<Value>): Value | undefined {
  const found = document.text(key);
  return found === undefined ? undefined : parse(found);
}

/** A key with a value, or without one where that is undefined. */
export function scalarLine<Value>(key: string, { text }: Scalar<Value>, value: Value | undefined): FrontMatterLine {
  return { key, yaml: value === undefined ? undefined : bare(text(value)) };
}

/**
 * Moments and numbers stand without quotes; no reader of YAML 1.2 takes them for anything but a text or a number. An id
 * that begins with a digit is quoted: it could be a number.
 */
function bare(value: string): string {
  return /^\d{1,15}$|^\d{4}-\d\d-\d\d(?:T[\d:+Z-]+(?:\[[\w/:.+-]+\])?)?$/.test(value) ? value : yamlText(value);
}

export const momentText: Scalar<Moment> = { parse: parseMoment, text: String };
export const dayText: Scalar<Day> = { parse: parseDay, text: String };
export const recordText: Scalar<Id> = { parse: (value) => (isId(value) ? value : undefined), text: String };
export const strengthText: Scalar<number> = { parse: (value) => wholeNumber(value, isStrength), text: String };
export const minutesText: Scalar<number> = {
  parse: (value) => wholeNumber(value, (number) => number <= MOST_MINUTES),
  text: String,
};
export const labelText: Scalar<string> = { parse: String, text: String };

/** `yes` or `no`. */
export const yesOrNo: Scalar<boolean> = {
  parse: (value) => (value === 'yes' ? true : value === 'no' ? false : undefined),
  text: (value) => (value ? 'yes' : 'no'),
};

/** One of some words. */
export function oneOf<const Value extends string>(values: readonly Value[]): Scalar<Value> {
  return { parse: (value) => values.find((one) => one === value), text: String };
}

/** A whole number, `4` or `4.0`, that fulfils a condition. */
export function wholeNumber(text: string, holds: (number: number) => boolean): number | undefined {
  const number = /^\d+(?:\.0+)?$/.test(text) ? Number(text) : NaN;
  return Number.isSafeInteger(number) && holds(number) ? number : undefined;
}
