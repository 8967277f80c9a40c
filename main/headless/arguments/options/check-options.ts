import { declared } from '../../../words/declared.ts';
import { type OptionName, optionNames, options, type Values } from './all.ts';
import { WrongArgument } from './readings.ts';

/** Throws `WrongArgument` where two options say two things of one, or one lacks what it means nothing without. */
export function checkOptions(values: Values): void {
  const given = (name: OptionName): boolean => isGiven(values, name);
  const named = optionNames.filter(given);
  for (const name of named)
    for (const { option, says } of options[name].notWith ?? [])
      if (given(option)) throw new WrongArgument(declared(says));
  for (const name of named)
    for (const { anyOf, when, says } of options[name].needs ?? [])
      if ((when === undefined || when.some(given)) && !anyOf.some(given))
        throw new WrongArgument(declared(says));
}

function isGiven(values: Values, name: OptionName): boolean {
  const value: unknown = values[name];
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false;
}
