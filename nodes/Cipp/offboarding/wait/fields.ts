import type { INodeProperties } from 'n8n-workflow';

import { certificateField } from '../../fields/certificate';
import { reportItemField } from '../../fields/reportItem';
import { returnNewPasswordField } from '../../fields/newPassword';
import { inTitleOrder } from '../../fields/titleOrder';
import { inEachVersion } from '../../version';

const pollInterval: INodeProperties = {
	displayName: 'Poll Interval (Seconds)',
	name: 'pollInterval',
	type: 'number',
	typeOptions: { minValue: 1 },
	default: 10,
	description: 'Pause between two looks at the tasks. It grows up to a minute as time goes by.',
};

const maximumWait: INodeProperties = {
	displayName: 'Maximum Wait (Minutes)',
	name: 'maximumWait',
	type: 'number',
	typeOptions: { minValue: 1 },
	default: 15,
	description:
		'Time after which the node stops waiting. The offboarding goes on in CIPP, and the item then has the status running.',
};

const failOnStepErrors: INodeProperties = {
	displayName: 'Fail on Step Errors',
	name: 'failOnStepErrors',
	type: 'boolean',
	default: false,
	description:
		'Whether an offboarding with a step that failed, or that CIPP did not confirm, is an error of the node',
};

const verify: INodeProperties = {
	displayName: 'Verify',
	name: 'verify',
	type: 'boolean',
	default: true,
	description:
		'Whether to read the user back afterwards, to see for each step whether what was asked for is so. What CIPP reports is only its word.',
};

const waitForLicenseRemoval: INodeProperties = {
	displayName: 'Wait for License Removal',
	name: 'waitForLicenseRemoval',
	type: 'boolean',
	default: false,
	description:
		'Whether to wait for the second task in which CIPP removes the licenses. It starts at the next quarter of an hour, so set Maximum Wait to 30 minutes or more.',
};

const deleteDespiteErrors: INodeProperties = {
	displayName: 'Delete Despite Step Errors',
	name: 'deleteDespiteErrors',
	type: 'boolean',
	default: false,
	description:
		'Whether to delete the user even when an earlier step failed. Otherwise the deletion is held back then.',
};

/** What applies wherever a finished offboarding is reported. */
const waitOptionFields: INodeProperties[] = [
	certificateField,
	failOnStepErrors,
	maximumWait,
	pollInterval,
	returnNewPasswordField,
	verify,
	waitForLicenseRemoval,
];

const waitOptions: INodeProperties = {
	displayName: 'Wait Options',
	name: 'waitOptions',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	options: waitOptionFields,
};

/** The options for waiting for an offboarding that was submitted earlier. */
export const followFields: INodeProperties[] = inEachVersion({
	...waitOptions,
	options: inTitleOrder([...waitOptionFields, reportItemField]),
});

/** The switch and the options for waiting after an offboarding was submitted. */
export const waitFields: INodeProperties[] = [
	{
		displayName: 'Wait for Completion',
		name: 'waitForCompletion',
		type: 'boolean',
		default: false,
		description:
			'Whether to wait until CIPP has run the steps, and to report each of them. Otherwise the item comes back as soon as CIPP has queued the offboarding.',
	},
	...inEachVersion({
		...waitOptions,
		displayOptions: { show: { waitForCompletion: [true] } },
		options: inTitleOrder([...waitOptionFields, deleteDespiteErrors]),
	}),
];
