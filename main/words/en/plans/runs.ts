/** Why a run or an undo is refused, and what an undo cannot take back. */
export const runs = {
  noSuchPlan: 'There is no such plan.',
  noSuchRun: 'There is no such run.',
  planNotConfirmed: 'The plan was not confirmed.',
  notResumable: 'Only a paused or interrupted run can be taken up again.',
  actionsUnderWay: 'Actions are under way; each is settled by its own run.',
  anotherUnderWay: 'Another run is under way. Pause or cancel it first.',
  undoLimits: {
    // LinkedIn Help a1657264: SCIM provisions the license, not the activation.
    deprovision: [
      'The license is assigned again, but not activated: each person has to activate it again.',
      'A seat that somebody else took meanwhile is not given back: licenses go to whoever comes first while there are any.',
    ],
    provision: [
      'An account that was created stays, inactive: nothing is deleted.',
      'What a person did with the license meanwhile is not taken back.',
    ],
  },
  accountsGone: (gone: number) =>
    `${gone === 1 ? '1 account is' : `${String(gone)} accounts are`} gone at the service since: taking that back creates accounts anew, which the connection's rule for creating must allow (for a job --allow-creating).`,
};
