import type { IDataObject } from 'n8n-workflow';

import { change } from '../../forms/change';
import { requiredText } from '../../forms/parts';
import { readBack } from '../../forms/readBack';
import type { Target } from '../../forms/target';
import { QUARANTINE_READ, quarantined } from '../../nouns/quarantine/message';
import { tenant, tenantOf } from '../../nouns/tenant/target';
import type { TenantParams } from '../../nouns/tenant/params';
import { failureOf } from '../../output/changeFailure';

interface ReleaseParams extends TenantParams {
	identity: string;
	/** The message as Exchange has it before anything is sent. */
	message?: IDataObject;
}

const identity = requiredText({
	name: 'quarantineIdentity',
	displayName: 'Message',
	description: 'The identity of the message, as Get Many Quarantined gives it',
	placeholder: 'e.g. c14401cf-aa9a-465b-cfd5-08d0f0ca37c5\\4c2ca98e-94ea-db3a-7eb8-3b63657d4db7',
});

const target: Target<ReleaseParams> = {
	...(tenant as Target<ReleaseParams>),
	fields: [...tenant.fields, identity.field],
	read: (item) => ({ ...tenant.read(item), identity: identity.read(item, identity.field.name) }),
	subject: (params) => params.identity,
	about: (params) => ({
		...tenant.about(params),
		identity: params.identity,
		sender: params.message?.SenderAddress ?? null,
		subject: params.message?.Subject ?? null,
	}),
};

const isReleased = (message?: IDataObject) =>
	String(message?.ReleaseStatus ?? '').toUpperCase() === 'RELEASED';

/** Releases a message from the quarantine (`Invoke-ExecQuarantineManagement`). */
export const releaseMessage = change(target, {
	name: 'Release',
	value: 'release',
	action: 'Release quarantined message',
	description:
		'Release a message from the quarantine to all its recipients. Its sender is not allowed by that.',
	reads: [QUARANTINE_READ],
	async prepare(params, context) {
		params.message = await quarantined(params.tenant, params.identity, context);
		if (params.message) return [];
		return [
			`“Message” is ${params.identity.slice(0, 100)}, which Exchange does not find in the quarantine of ${params.tenant}.`,
		];
	},
	already: ({ message }) =>
		isReleased(message)
			? { success: true, message: 'The message was released before', alreadyReleased: true }
			: undefined,
	endpoint: 'ExecQuarantineManagement',
	right: 'Exchange.SpamFilter.ReadWrite',
	sends: { tenantFilter: tenantOf, Identity: (params) => params.identity, Type: () => 'Release' },
	judge: (lines) => failureOf(lines, /^Successfully processed \S/i),
	confirm: async (context, params) =>
		await readBack(context, {
			what: 'The message',
			read: async () => await quarantined(params.tenant, params.identity, context),
			isMade: isReleased,
			tell: (seen) => ({ releaseStatus: seen?.ReleaseStatus }),
			otherwise: 'Exchange does not show the message as released',
		}),
});
