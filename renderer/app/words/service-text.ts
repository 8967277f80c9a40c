import { lookUpAttributes } from '../../../preload/contract/lists.ts';
import type { ConnectionProfile, ConnectionTest } from '../../../preload/contract/values/connections.ts';
import { strings } from '../../strings/strings.ts';

type FilterSupport = ConnectionProfile['filters']['externalId'];

const gravestFirst: readonly FilterSupport[] = ['ignored', 'dead', 'refused', 'unknown', 'answers'];

/** What a service was seen to do, in sentences, the gravest first. */
export function describeProfile(profile: ConnectionProfile): readonly string[] {
  const { filters, listing, totalResults, versions, userNameCase, hasPatch } = profile;
  const { found } = strings.connection.probe;
  const sentences = gravestFirst.flatMap((support) =>
    lookUpAttributes
      .filter((attribute) => filters[attribute] === support)
      .map((attribute) => found.filters[support](attribute)),
  );
  if (userNameCase !== 'unknown') sentences.push(found.userNameCase[userNameCase]);
  if (listing === 'allowed') sentences.push(found.listed(totalResults));
  if (listing === 'refused') sentences.push(found.notListed);
  if (versions === 'given') sentences.push(found.versions);
  if (hasPatch === false) sentences.push(found.noPatch);
  return sentences;
}

/** What the test of a connection came to, in one sentence or a few. */
export function describeTest(test: ConnectionTest): string {
  const { tested } = strings.connection;
  switch (test.kind) {
    case 'works':
      return [
        tested.works(test.attribute),
        ...(test.dead.length === 0 ? [] : [tested.dead(test.dead)]),
        ...(test.isProven ? [] : [tested.notProven]),
      ].join(' ');
    case 'finds-by-none':
      return tested.findsByNone(test.dead);
    case 'failed':
      return test.detail === undefined || test.detail === ''
        ? test.says
        : tested.failed(test.detail, test.says);
    case 'finds-nobody-has':
      return tested.findsNobodyHas;
    case 'answers-alike':
      return tested.answersAlike;
    case 'no-attribute':
      return tested.noAttribute;
    default:
      return test satisfies never;
  }
}
