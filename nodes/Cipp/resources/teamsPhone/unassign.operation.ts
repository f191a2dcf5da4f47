import { change } from '../../forms/change';
import { readBack } from '../../forms/readBack';
import { numberAmong, readNumbers } from '../../nouns/phoneNumber/number';
import { numberToSend, phoneNumber } from '../../nouns/phoneNumber/target';
import { tenantOf } from '../../nouns/tenant/target';

/** Takes a telephone number from who has it (`Invoke-ExecRemoveTeamsVoicePhoneNumberAssignment`). */
export const unassignNumber = change(phoneNumber(), {
	name: 'Unassign',
	value: 'unassign',
	action: 'Unassign Teams phone number',
	description: 'Take a telephone number from the user who has it',
	already: ({ listed }) =>
		listed?.targetId === ''
			? { success: true, message: 'The number was assigned to nobody', unchanged: true }
			: undefined,
	endpoint: 'ExecRemoveTeamsVoicePhoneNumberAssignment',
	right: 'Teams.Voice.ReadWrite',
	sends: {
		tenantFilter: tenantOf,
		PhoneNumber: numberToSend,
		PhoneNumberType: ({ listed }) => listed?.kind,
		// For CIPP's log and answer alone.
		AssignedTo: ({ listed }) => listed?.assignedTo || listed?.targetId,
	},
	confirm: async (context, { tenant, entered }) =>
		await readBack(context, {
			what: 'The list of numbers',
			read: async () => numberAmong(entered, await readNumbers(tenant, context)),
			// A number of Direct Routing may be gone from the list then.
			isMade: (seen) => seen === undefined || seen.targetId === '',
			otherwise: 'Teams still shows the assignment',
			mayLag: 'Teams carries it out in the background: look at Get Many in some minutes.',
		}),
	alsoAbout: ({ listed }) => ({
		wasAssignedTo: listed?.assignedTo || listed?.targetId || null,
	}),
});
