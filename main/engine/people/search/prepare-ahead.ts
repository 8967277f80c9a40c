import { prepareWhileIdle } from '../prepare-while-idle.ts';
import { isListShown, prepareSearch } from './search-people.ts';
import { areTextsRead, searchableIds } from './texts/search-texts.ts';

/**
 * Does a part of what searching needs, when nobody is waiting and the list was shown: of a hundred thousand people the first letter waits
 * half a second for it otherwise; fewer are found by the window itself. Answers whether there is more.
 */
export const prepareSearchAhead = prepareWhileIdle({
  isRead: areTextsRead,
  read: searchableIds,
  finish: prepareSearch,
  isLikely: isListShown,
  mostPeople: 200_000,
});
