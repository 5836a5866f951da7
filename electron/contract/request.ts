import type { z } from 'zod';
import { fail, ok, type Result } from '../domain/result';
import { isData } from './data';
import type { Failure } from './failure';

/** One request: what it takes (checked where it arrives) and what it answers (a type alone; the sender is ours). */
export interface Request<Input extends z.ZodType = z.ZodType, Value = unknown> {
  readonly input: Input;
  /** Exists in the types only. */
  readonly value?: Value;
}

/** Declares a request: `ask(input).answers<Value>()`. */
export function ask<Input extends z.ZodType>(input: Input) {
  return { answers: <Value>(): Request<Input, Value> => ({ input }) };
}

export type Requests = Readonly<Record<string, Request>>;
export type InputOf<R> = R extends Request<infer Input> ? z.infer<Input> : never;
export type AnswerValue<R> = R extends { readonly value?: infer Value } ? Exclude<Value, undefined> : never;
export type Answer<R> = Result<AnswerValue<R>, Failure>;

/** A table with exactly one handler for each of the requests. */
export type Handlers<Table extends Requests> = {
  readonly [Name in keyof Table]: (input: InputOf<Table[Name]>) => Promise<Answer<Table[Name]>>;
};

/** What a request is given, where it has its declared form; else `invalid`. Never throws. */
export function inputOf<R extends Request>(request: R, input: unknown): Result<InputOf<R>, Failure> {
  if (!isData(input) || input instanceof Uint8Array) return fail({ kind: 'invalid' });
  try {
    const checked = request.input.safeParse(input);
    if (checked.success) return ok(checked.data as InputOf<R>);
  } catch {
    // Bytes in the place of a list, which cannot be frozen.
  }
  return fail({ kind: 'invalid' });
}
