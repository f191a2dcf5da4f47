import type { INodeProperties } from 'n8n-workflow';

import { collectionField } from '../Cipp/fields/collection';
import { returnNewPasswordField } from '../Cipp/fields/newPassword';
import { authenticationField } from '../Cipp/fields/authentication';
import { requestOptionsField } from '../Cipp/fields/requestOptions';
import { tenantField } from '../Cipp/fields/tenant';
import { eventOptions } from './events';

const eventsField: INodeProperties = {
	displayName: 'Events',
	name: 'events',
	type: 'multiOptions',
	required: true,
	options: eventOptions,
	// An offboarding that went wrong is what nobody may miss.
	default: ['completed', 'completedWithErrors', 'failed'],
	description:
		'What to start the workflow for. Each event of each run of an offboarding starts it once; running an offboarding again is a new run. Completed, Failed and Started are of offboardings.',
};

const optionsField = collectionField([returnNewPasswordField]);

/** The fields of the trigger; n8n itself adds the poll times. */
export const triggerFields: INodeProperties[] = [
	authenticationField,
	eventsField,
	{
		...tenantField(),
		required: false,
		description: 'The tenant to watch. Leave empty for all tenants that the API client may see.',
	},
	optionsField,
	{
		...requestOptionsField,
		// There are no input items that could be sent in batches.
		options: requestOptionsField.options?.filter(
			({ name }) => name !== 'batching' && name !== 'sendWithoutTenantCheck',
		),
	},
];
