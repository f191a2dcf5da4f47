import type { IDataObject } from 'n8n-workflow';

import { change } from '../../forms/change';
import { ifAdded } from '../../forms/ifAdded';
import { requiredText } from '../../forms/parts';
import { refuseRepeated } from '../../forms/refuseRepeated';
import type { Target } from '../../forms/target';
import { namedByField } from '../../nouns/namedByField';
import { failureOf } from '../../output/changeFailure';
import type { ResultLine } from '../../output/resultLine';
import { CippFailure } from '../../transport/failure';
import { inFull } from '../../transport/wrapFailure';
import { checkRanges, enabled, ipRanges, limitsIn, role } from './access';
import type { ApiClient } from './clients';
import { clientOutput, CLIENTS_READ, readClients } from './clients';
import { secretOutput, withoutSecretIn } from './secret';

interface Params {
	appName: string;
	/** IDs of the clients that there were. */
	before: string[];
}

const name = requiredText({
	name: 'appName',
	displayName: 'Name',
	description: 'The name of the client, and of its app registration in your own tenant',
	placeholder: 'e.g. n8n Offboarding',
});

const target: Target<Params> = namedByField('appName', name, {
	lookUps: [CLIENTS_READ],
	known: () => ({ before: [] }),
});

/** Makes an API client and its app registration (`Invoke-ExecApiClient`, action AddUpdate). */
export const createApiClient = change(target, {
	name: 'Create',
	value: 'create',
	action: 'Create API client',
	description:
		'Create an API client. The output, which n8n stores, holds its secret. Then save to Azure in CIPP.',
	parts: { role, ipRanges },
	options: {
		isEnabled: ifAdded(enabled),
	},
	check: ({ ipRanges: ranges }, item) => checkRanges(ranges, item),
	async prepare(params, context) {
		const clients = await readClients(context);
		params.before = clients.map(({ clientId }) => clientId);
		const same = clients.find(({ appName }) => isSame(appName, params.appName));
		return same
			? [`“Name” is that of a client that there is already (${same.clientId}). Enter another one.`]
			: [];
	},
	checkTogether: refuseRepeated('Name', ({ appName }: Params) => appName),
	endpoint: 'ExecApiClient',
	right: 'CIPP.Extension.ReadWrite',
	sends: {
		Action: () => 'AddUpdate',
		AppName: ({ appName }) => appName,
		// CIPP takes neither as a plain text, and saves a client without role and limits.
		'Role.label': ({ role: wanted }) => wanted,
		'Role.value': ({ role: wanted }) => wanted,
		'IPRange[].label': ({ ipRanges: ranges }) => limitsIn(ranges),
		'IPRange[].value': ({ ipRanges: ranges }) => limitsIn(ranges),
		Enabled: ({ isEnabled }) => isEnabled ?? true,
		MCPAllowed: () => false,
	},
	givesSecret: () => true,
	judge: (lines, _params, body) => halfMade(lines, body) ?? withoutSecretIn(lines),
	output: secretOutput,
	confirm: async (context, params) =>
		await readClients(context).then(
			(clients) => confirmed(clients.find((one) => isNew(one, params))),
			(error: Error) => unconfirmed(`The client could not be read back: ${inFull(error)}`),
		),
});

function isSame(one: string, other: string): boolean {
	return one.trim().toLowerCase() === other.trim().toLowerCase();
}

function isNew({ clientId, appName }: ApiClient, params: Params): boolean {
	return !params.before.includes(clientId) && isSame(appName, params.appName);
}

/** The secret is lost with a failure, so that what is wrong now is a warning. */
function confirmed(client: ApiClient | undefined): IDataObject {
	if (!client) return unconfirmed('CIPP does not list the client yet. Look at it in CIPP.');
	return { ...clientOutput(client), confirmed: true };
}

function unconfirmed(warning: string): IDataObject {
	return { confirmed: false, warnings: [warning] };
}

/** CIPP offers to go on with an app registration that it made before something failed. */
function halfMade(lines: ResultLine[], body: unknown): CippFailure | undefined {
	const { Results } = (body ?? {}) as { Results?: unknown };
	const [first] = (Array.isArray(Results) ? Results : []) as IDataObject[];
	const { ClientId: clientId } = (first?.retryPayload ?? {}) as IDataObject;
	if (!clientId) return undefined;
	const failure = failureOf(lines);
	return new CippFailure(failure?.message ?? 'CIPP did not complete the client', {
		outcome: 'unknown',
		results: lines.map(({ text }) => text),
		description: `The app registration ${String(clientId)} was made. Delete it in Entra ID before you run it again.`,
	});
}
