import type { Part } from '../../forms/part';
import { inTitleOrder } from '../../fields/titleOrder';
import { SWITCH_STEPS } from '../../offboarding/order/steps';

/** Steps by their wire names: on or off. A step that is not there stays as it is. */
export type StepStates = Record<string, boolean>;

/** The steps of an offboarding as a collection of switches of which only those added count. */
export const stepSwitches: Part<StepStates> = {
	field: {
		displayName: 'Steps',
		name: 'steps',
		type: 'collection',
		placeholder: 'Add Step',
		default: {},
		description:
			'The steps whose default is changed, each switched on or off. All others stay as they are.',
		options: inTitleOrder(
			SWITCH_STEPS.map(({ wireName, displayName, description }) => ({
				displayName,
				name: wireName,
				type: 'boolean' as const,
				default: false,
				description: description.replace(/^Whether to/, 'Whether an offboarding is to'),
			})),
		),
	},
	read(item, path) {
		const states: StepStates = {};
		for (const { wireName, displayName } of SWITCH_STEPS) {
			const name = `${path}.${wireName}`;
			const value = item.value(name, displayName);
			if (value !== undefined) states[wireName] = item.switch(name, displayName);
			else item.warnOfMissing(name, displayName, value);
		}
		return states;
	},
};
