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
    `${String(gone)} of the accounts are gone at the service since: taking that back creates new ones, which the connection's rule for creating must allow (for a job --allow-creating).`,
  outcomeUnknown:
    'It is not known yet whether it was done, so there is nothing to take back for now. A later read settles it; look again then.',
  beforeUnknown: {
    provision:
      'The service did not say whether the account was active before it was provisioned, so there is nothing to go back to.',
    deprovision:
      'The service did not say whether the account was active before it was deprovisioned, so there is nothing to go back to.',
  },
};
