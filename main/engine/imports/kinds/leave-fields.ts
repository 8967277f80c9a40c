import type { FieldDeclaration } from './declaration.ts';

/** Columns that say who is away and will be back; told by their names and by what stands in them (`recognize/states/leave-columns.ts`). */
export const leaveFields: readonly FieldDeclaration[] = [
  {
    field: 'onLeave',
    type: 'leave',
    column: 'assignment',
    repeats: true,
    aliases: [],
    means: 'Whether the person is on leave: yes, or of what kind. Blank or no says nothing.',
  },
  {
    field: 'leaveFrom',
    type: 'leave-from',
    column: 'assignment',
    aliases: [],
    means: 'First day of a leave. Before it the person is not on leave.',
  },
  {
    field: 'leaveUntil',
    type: 'leave-until',
    column: 'assignment',
    aliases: [],
    means: 'Last day of a leave. After it the person is back.',
  },
  {
    field: 'leaveReturn',
    type: 'leave-return',
    column: 'assignment',
    aliases: [],
    means: 'Return from a leave. From this day on the person is back.',
  },
];
