import type { Detail, OffboardingSummary, StepName } from '../../nodes/Cipp/offboarding/results';
import type { Verification } from '../../nodes/Cipp/offboarding/verify';
import { weigh } from '../../nodes/Cipp/offboarding/verify';

const line = (step: StepName, status: Detail['status'], reason?: Detail['reason']): Detail => ({
	step,
	status,
	message: `${step} ${status}`,
	...(reason && { reason }),
});

const reading = (step: StepName, actual: Verification['actual']): Verification => ({
	step,
	reported: 'warning',
	actual,
	message: '',
	restsOn: actual === 'unknown' ? 'reported' : 'readBack',
});

const open = (unconfirmedSteps: StepName[], details: Detail[]): OffboardingSummary => ({
	status: 'completedWithErrors',
	needsAttention: true,
	unconfirmedSteps,
	pendingSteps: [],
	details,
});

const GROUPS: Detail[] = [
	line('RemoveGroups', 'warning', 'licensedGroup'),
	line('RemoveLicenses', 'warning', 'groupLicences'),
];

describe('what was read back, set against what CIPP said', () => {
	it('settles two steps that were left to each other, when both are so', () => {
		const summary = open(['RemoveGroups', 'RemoveLicenses'], GROUPS);
		const both = [reading('RemoveGroups', 'confirmed'), reading('RemoveLicenses', 'confirmed')];

		expect(weigh(summary, both)).toMatchObject({
			status: 'completed',
			needsAttention: false,
			unconfirmedSteps: [],
			details: [{ restsOn: 'readBack' }, { restsOn: 'readBack' }],
		});
	});

	it('settles nothing when one of them is not', () => {
		const summary = open(['RemoveGroups', 'RemoveLicenses'], GROUPS);
		const one = [reading('RemoveGroups', 'confirmed'), reading('RemoveLicenses', 'notYet')];

		expect(weigh(summary, one)).toMatchObject({
			status: 'completedWithErrors',
			needsAttention: true,
			unconfirmedSteps: ['RemoveLicenses'],
		});
	});

	it('outweighs a failure of a step that is one state, which Microsoft may report after the change', () => {
		const summary = open(
			['DisableSignIn', 'RemoveGroups'],
			[line('DisableSignIn', 'failure', 'accessDenied'), line('RemoveGroups', 'failure')],
		);
		const both = [reading('DisableSignIn', 'confirmed'), reading('RemoveGroups', 'confirmed')];

		expect(weigh(summary, both)).toMatchObject({
			status: 'completedWithErrors',
			unconfirmedSteps: ['RemoveGroups'],
			details: [
				{
					status: 'success',
					message: 'DisableSignIn failure. Reading back shows that it was done all the same.',
					restsOn: 'readBack',
				},
				{ status: 'failure' },
			],
		});
		expect(weigh(summary, [reading('DisableSignIn', 'notYet')]).unconfirmedSteps).toContain(
			'DisableSignIn',
		);
	});

	it('takes no other warning back', () => {
		const summary = open(['DisableSignIn'], [line('DisableSignIn', 'warning', 'onPremisesSync')]);

		expect(weigh(summary, [reading('DisableSignIn', 'confirmed')])).toMatchObject({
			status: 'completedWithErrors',
			unconfirmedSteps: ['DisableSignIn'],
		});
	});

	it('leaves an offboarding that could not start as it is', () => {
		const summary = { ...open(['DisableSignIn'], []), status: 'failed' as const };

		expect(weigh(summary, [reading('DisableSignIn', 'confirmed')])).toMatchObject({
			status: 'failed',
			needsAttention: true,
			unconfirmedSteps: ['DisableSignIn'],
		});
	});

	it('changes nothing when nothing was read back', () => {
		const summary = open(['RemoveGroups'], GROUPS);

		expect(weigh(summary, undefined)).toBe(summary);
	});
});
