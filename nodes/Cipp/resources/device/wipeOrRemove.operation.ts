import { change } from '../../forms/change';
import { confirmation } from '../../forms/confirmation';
import { choice, onlyFor, text, toggle } from '../../forms/parts';
import { readBack } from '../../forms/readBack';
import { DEVICE_LOOK_UP, isEnrolled } from '../../nouns/device/device';
import type { DeviceParams } from '../../nouns/device/target';
import { device, withoutEntraId } from '../../nouns/device/target';
import { alsoNamed } from '../../nouns/foundObject';
import { tenantOf } from '../../nouns/tenant/target';
import { messageOf } from '../../forms/changeOperation';
import { failureOf } from '../../output/changeFailure';
import { ENDING, ERASING, REMOVALS, TAKEN } from './actions';

const WIPE_OPTIONS = {
	name: 'wipeOptions',
	displayName: 'Wipe Options',
	placeholder: 'Add Option',
	displayOptions: { show: { deviceRemoval: ['wipe'] } },
};

/** What of a wipe nobody asked for is left to Microsoft. */
const orNothing = (value: boolean) => value || undefined;

/**
 * Erases a device or takes it out of management (`Invoke-ExecDeviceAction`). A deletion is answered
 * with an empty text.
 */
export const wipeOrRemove = change(
	alsoNamed<DeviceParams, DeviceParams & { removal: string }>(
		device('The device that is erased or removed'),
		({ removal }) => removal,
	),
	{
		name: 'Wipe or Remove',
		value: 'wipeOrRemove',
		action: 'Wipe, retire or delete device',
		description:
			'ERASE a device or take it out of Intune or Defender, for good: to be confirmed. It happens at its check-in.',
		parts: {
			removal: choice({
				name: 'deviceRemoval',
				displayName: 'Removal',
				description: 'What happens to the device',
				options: Object.entries(REMOVALS).map(([value, texts]) => ({ value, ...texts })),
			}),
			keepsUserData: onlyFor(
				'deviceRemoval',
				ERASING,
				toggle({
					name: 'keepUserData',
					displayName: 'Keep User Data',
					description: 'Whether the files of the user stay on the device',
				}),
				false,
			),
			isErasure: onlyFor(
				'deviceRemoval',
				ERASING,
				confirmation({
					name: 'confirmErasure',
					displayName: 'Confirm Erasure',
					description: 'Whether the device is really erased. Nobody can undo it.',
					does: 'erases the device',
				}),
				false,
			),
			isEnd: onlyFor(
				'deviceRemoval',
				ENDING,
				confirmation({
					name: 'confirmRemoval',
					displayName: 'Confirm Removal',
					description: 'Whether the device is really taken out. It must be enrolled anew then.',
					does: 'takes the device out of management or protection',
				}),
				false,
			),
		},
		options: {
			macOsUnlockCode: text({
				name: 'macOsUnlockCode',
				displayName: 'macOS Unlock Code',
				description: 'For a wipe of a Mac: the code of six digits that unlocks it afterwards',
				typeOptions: { password: true },
			}),
			keepsEnrollment: toggle({
				name: 'keepEnrollmentData',
				displayName: 'Keep Enrollment Data',
				description: 'Whether a wiped device stays enrolled in Intune',
			}),
			keepsEsim: toggle({
				name: 'persistEsimDataPlan',
				displayName: 'Keep eSIM Data Plan',
				description: 'Whether the data plan of the eSIM stays on a wiped device',
			}),
			isProtected: toggle({
				name: 'useProtectedWipe',
				displayName: 'Protected Wipe',
				description:
					'Whether the wipe goes on after a loss of power; the device may not start then',
			}),
		},
		optionsAs: WIPE_OPTIONS,
		reads: [DEVICE_LOOK_UP],
		prepare: (params) =>
			params.removal === 'offboardMDEDevice' && !params.found?.entraId
				? [withoutEntraId(params, 'by which Defender finds it')]
				: [],
		endpoint: 'ExecDeviceAction',
		right: 'Endpoint.MEM.ReadWrite',
		sends: {
			tenantFilter: tenantOf,
			// Defender finds a device by its ID in Entra ID.
			GUID: ({ removal, found }) => (removal === 'offboardMDEDevice' ? found?.entraId : found?.id),
			Action: ({ removal }) => removal,
			keepUserData: ({ removal, keepsUserData }) =>
				ERASING.includes(removal) ? keepsUserData : undefined,
			keepEnrollmentData: ({ keepsEnrollment }) => orNothing(keepsEnrollment),
			persistEsimDataPlan: ({ keepsEsim }) => orNothing(keepsEsim),
			useProtectedWipe: ({ isProtected }) => orNothing(isProtected),
			macOsUnlockCode: ({ macOsUnlockCode }) => macOsUnlockCode || undefined,
		},
		judge: (lines, { removal }, body) =>
			removal === 'delete' && saysNothing(body) ? undefined : failureOf(lines, TAKEN),
		output: (lines, { removal }) => ({
			...(removal === 'delete' ? { deleted: true } : { success: true }),
			message: messageOf(lines) || 'CIPP reported no failure',
		}),
		alsoAbout: ({ removal }) => ({ removal }),
		confirm: async (context, { tenant, found, removal }) =>
			removal === 'delete'
				? await readBack(context, {
						what: 'The device',
						read: async () => await isEnrolled(tenant, found?.id ?? '', context),
						isMade: (isThere) => !isThere,
						otherwise: 'Intune still has the device',
					})
				: {},
	},
);

function saysNothing(body: unknown): boolean {
	return (body as { Results?: unknown } | null)?.Results === '';
}
