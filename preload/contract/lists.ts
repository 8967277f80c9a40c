/**
 * Lists of words that the window goes through, and what is told by them. Each has its one definition in the domain; this is the one file of the contract that the
 * window takes values from, since it brings no parser with it.
 */
export { alarmKinds } from '../../main/domain/month/alarms/alarm.ts';
export { dateOrders, exportKinds, personSources } from '../../main/domain/files/import.ts';
export { findingDefinitions, findingKinds } from '../../main/domain/findings/finding.ts';
export { accountStates, personSortKeys, usageStates } from '../../main/domain/people/person.ts';
export { namelessRollUps } from '../../main/domain/month/page/facts.ts';
export { countHeld, heldSeatStates, holdsSeat } from '../../main/domain/seats/seat.ts';
export { scenes } from '../../main/domain/plans/rehearsal.ts';
export { heldLines } from '../../main/domain/month/renewal/forecast.ts';
export { reportFormats } from '../../main/domain/list/report/report-format.ts';
export { lookUpAttributes, lookUpKinds } from '../../main/domain/service/look-ups/look-up.ts';
export { languageChoices } from '../../main/domain/settings/language.ts';
export { choiceSettings, numberSettings } from '../../main/domain/settings/settings.ts';
export { rollUps } from '../../main/domain/month/teams/roll-up.ts';
export { changedParts } from '../../main/domain/month/teams/changed-part.ts';
export { templateFields } from '../../main/domain/month/questions/template.ts';
export { beingListed, blankCell, pastDay } from '../../main/domain/states/state.ts';
