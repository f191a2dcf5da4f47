import type { Directory } from '../../directory/directory';
import { ok } from '../../http/answer';
import type { ApiCall } from '../../http/apiCall';
import { textOf } from '../../powershell/text';
import { drawGuid } from '../../random';
import type { SimulatorState } from '../../state';
import type { Endpoint } from '../endpoint';

interface Queued {
	id: string;
	tenantName: string | null;
	applicationName: string;
	cmdLine: string | null;
	assignTo: string | null;
	status: string | null;
}

const RIGHT = 'Endpoint.Application';

const KEPT = new WeakMap<Directory, Queued[]>();

/** The queue of apps: one for each tenant at first, whose ID is that of the tenant. */
export function queueOf({ directory }: Pick<SimulatorState, 'directory'>): Queued[] {
	const known =
		KEPT.get(directory) ??
		directory.managed().map(({ customerId, defaultDomainName }): Queued => ({
			id: customerId,
			tenantName: defaultDomainName,
			applicationName: 'Datto RMM',
			cmdLine: "powershell.exe -ExecutionPolicy Bypass .\\install.ps1 -URL 'x' -GUID 'G1'",
			assignTo: 'AllDevices',
			status: 'Not Deployed yet',
		}));
	KEPT.set(directory, known);
	return known;
}

/** An endpoint that puts an app into the queue. Tenants without a domain are none. */
function queues(
	name: string,
	kind: string,
	nameOf: (call: ApiCall) => string,
	ending = '',
): Endpoint {
	return {
		name,
		right: `${RIGHT}.ReadWrite`,
		anyTenant: true,
		handle(call, state) {
			const tenants = (call.bodyMember('selectedTenants') ?? []) as {
				defaultDomainName?: string;
			}[];
			const assignTo = textOf(call.bodyMember('AssignTo'));
			const lines = tenants.map(({ defaultDomainName = '' }) => {
				queueOf(state).push({
					id: drawGuid(state.random),
					tenantName: defaultDomainName,
					applicationName: nameOf(call),
					cmdLine: null,
					assignTo: assignTo === 'customGroup' ? textOf(call.bodyMember('CustomGroup')) : assignTo,
					status: kind === 'Choco' ? null : 'Not Deployed yet',
				});
				return `Successfully added ${kind} App for ${defaultDomainName} to queue.${ending}`;
			});
			return ok({ Results: lines.length === 1 ? lines[0] : lines });
		},
	};
}

/** Invoke-RemoveQueuedApp. */
function removed(id: string, state: SimulatorState) {
	const kept = queueOf(state);
	const place = kept.findIndex((row) => row.id === id);
	if (place >= 0) {
		kept.splice(place, 1);
		return ok({ Results: `Removed application queue for ${id}.` });
	}
	const why =
		"Cannot validate argument on parameter 'Entity'. The argument is null or empty. Provide an argument that is not null or empty, and then try the command again.";
	return {
		status: 403,
		json: { Results: `Failed to remove application queue for ${id}. ${why}` },
	};
}

/** What waits to be put into Intune. */
export const appQueueEndpoints: Endpoint[] = [
	queues('AddStoreApp', 'Store', (call) => textOf(call.bodyMember('ApplicationName'))),
	queues('AddChocoApp', 'Choco', (call) => textOf(call.bodyMember('ApplicationName'))),
	queues('AddMSPApp', 'MSP', (call) => textOf(call.bodyMember('DisplayName')), ' '),
	{
		name: 'ListApplicationQueue',
		right: `${RIGHT}.Read`,
		// The tenant is not looked at.
		handle: (_call, state) => ok(queueOf(state)),
	},
	{
		name: 'RemoveQueuedApp',
		right: `${RIGHT}.ReadWrite`,
		handle: (call, state) => removed(textOf(call.bodyMember('ID')), state),
	},
];
