import { choice, dateTime, presetChoice, text } from '../../forms/parts';

const IF_ADDED = { show: { exclusion: ['add'] } };

/** What is to become of an exclusion. */
export const exclusionParts = {
	kind: choice({
		name: 'exclusion',
		displayName: 'Exclusion',
		description: 'What happens to the exclusion of the user',
		options: [
			{ name: 'Add', value: 'add', description: 'The policy does not apply to the user' },
			{
				name: 'Remove',
				value: 'remove',
				description: 'Ends an exclusion that names the user, not one with an end date',
			},
		],
	}),
	ends: presetChoice({
		name: 'exclusionEnds',
		displayName: 'Ends',
		description: 'When the policy applies to the user again',
		default: 'at',
		options: [
			{ name: 'At a Date and Time', value: 'at' },
			{
				name: 'Never',
				value: 'never',
				description: 'The policy does not apply to the user until somebody removes the exclusion',
			},
		],
		displayOptions: IF_ADDED,
	}),
	start: dateTime({
		name: 'exclusionStart',
		displayName: 'Start',
		description: 'When the exclusion starts; now when empty. CIPP acts every quarter of an hour.',
		displayOptions: { show: { exclusion: ['add'], exclusionEnds: ['at'] } },
	}),
	end: dateTime({
		name: 'exclusionEnd',
		displayName: 'End',
		description: 'When the exclusion ends',
		displayOptions: { show: { exclusion: ['add'], exclusionEnds: ['at'] } },
	}),
	reference: text({
		name: 'exclusionReference',
		displayName: 'Reference',
		description: 'A text that CIPP keeps with the scheduled tasks',
		placeholder: 'e.g. Ticket 4711',
		displayOptions: { show: { exclusion: ['add'], exclusionEnds: ['at'] } },
	}),
};
