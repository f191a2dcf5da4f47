import { change } from '../../forms/change';
import { tenant, tenantOf } from '../../nouns/tenant/target';
import { failureOf } from '../../output/changeFailure';

/** Starts the synchronization of Autopilot with Intune (`Invoke-ExecSyncAPDevices`). */
export const syncAutopilotDevices = change(tenant, {
	name: 'Sync',
	value: 'sync',
	action: 'Sync autopilot devices',
	description:
		'Start the sync of Autopilot devices with Intune. Microsoft takes one in ten minutes for each tenant.',
	endpoint: 'ExecSyncAPDevices',
	right: 'Endpoint.Autopilot.ReadWrite',
	sends: { tenantFilter: tenantOf },
	judge: (lines) => failureOf(lines, /^Successfully started sync for \S/i),
});
