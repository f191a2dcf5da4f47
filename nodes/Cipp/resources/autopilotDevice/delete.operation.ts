import type { Operation } from '../../engine/operation';
import { change } from '../../forms/change';
import { confirmDeletion } from '../../forms/confirmation';
import { readBack } from '../../forms/readBack';
import type { AutopilotParams } from '../../nouns/autopilotDevice/autopilotDevice';
import {
	autopilotDevice,
	autopilotId,
	readAutopilotDevices,
} from '../../nouns/autopilotDevice/autopilotDevice';
import { byId } from '../../nouns/foundObject';
import { tenantOf } from '../../nouns/tenant/target';
import { deleted } from '../../forms/changeOperation';
import { failureOf } from '../../output/changeFailure';
import { CippFailure } from '../../transport/failure';

type Params = AutopilotParams & { isConfirmed: boolean };

const target = autopilotDevice('The device that leaves Autopilot');

const deletion = change(target, {
	name: 'Delete',
	value: 'delete',
	action: 'Delete autopilot device',
	description:
		'Take a device out of Windows Autopilot for good, to be confirmed. It stays in Intune until it is removed there.',
	parts: {
		isConfirmed: confirmDeletion({
			description:
				'Whether the device really leaves Autopilot. It must be registered by its hardware hash to come back.',
			does: 'takes the device out of Autopilot',
		}),
	},
	endpoint: 'RemoveAPDevice',
	right: 'Endpoint.Autopilot.ReadWrite',
	sends: { tenantFilter: tenantOf, ID: autopilotId },
	judge: (lines) => failureOf(lines, /^Deleted autopilot device \S/i),
	output: deleted,
	explain: (failure) => (isOfSync(failure) ? mayBeGone(failure) : undefined),
	confirm: async (context, params) =>
		await readBack(context, {
			what: 'The list of Autopilot devices',
			read: async () => byId(await readAutopilotDevices(params.tenant, context))(params.entered),
			isMade: (left) => left === undefined,
			otherwise: 'the device is still there',
			mayLag: 'Microsoft may take some minutes.',
		}),
});

/**
 * Removes a device from Autopilot (`Invoke-RemoveAPDevice`). The function starts a sync afterwards,
 * also after a deletion that failed. Where Microsoft refuses that, as it does within ten minutes, it
 * answers with an error that says nothing of the deletion; the list of devices tells then.
 */
export const deleteAutopilotDevice: Operation<Params> = {
	...deletion,
	async recover({ params }, failure, context) {
		const left = await readAutopilotDevices(params.tenant, context).catch(() => undefined);
		if (!left || byId(left)(params.entered)) return undefined;
		return {
			deleted: true,
			message: 'The device is not in Autopilot any more',
			confirmed: true,
			warnings: [`CIPP answered with a failure: ${failure.message}`],
			...target.about(params),
		};
	},
};

/** CIPP names the device in every sentence about the deletion itself. */
function isOfSync({ httpCode = '', results }: CippFailure): boolean {
	return httpCode === '500' && !results.some((text) => /^Failed to delete device\b/i.test(text));
}

function mayBeGone(failure: CippFailure): CippFailure {
	const said = failure.results.join(' ') || failure.message;
	return new CippFailure(`CIPP did not say whether the device was deleted: ${said}`, {
		...failure,
		outcome: 'unknown',
		description:
			'Look at the Autopilot devices before you run it again. A sync that Microsoft refuses ends this way too, after a deletion that worked.',
	});
}
