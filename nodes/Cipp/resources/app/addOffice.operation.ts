import { change } from '../../forms/change';
import { readBack } from '../../forms/readBack';
import { readApps } from '../../nouns/app/app';
import { aboutTargets, areAssigned } from '../../nouns/intune/assigned';
import { nameGroups } from '../../nouns/intune/groupNames';
import { checkGroups, excluded, NEW_TARGETS } from '../../nouns/intune/targets';
import { failureOf } from '../../output/changeFailure';
import { CippFailure } from '../../transport/failure';
import { DEPLOYMENT_READS, DEPLOYMENT_SENDS, EXCLUSION_SENDS, receiver } from './deployment';
import { OFFICE_OPTIONS, OFFICE_PARTS } from './officeParts';

const OFFICE = 'officeSuiteApp';

const onlyOn = (value: boolean) => value || undefined;

/**
 * Adds Office to Intune (`Invoke-AddOfficeApp`), which is done at once. A tenant has it once only:
 * the function passes over what was asked for where it is there already.
 */
export const addOfficeApp = change(receiver, {
	name: 'Add Office App',
	value: 'addOffice',
	action: 'Add office app',
	description: 'Add Microsoft 365 Apps to Intune of a tenant that does not have them yet',
	parts: { ...OFFICE_PARTS, ...NEW_TARGETS },
	options: { ...OFFICE_OPTIONS, excluded },
	check: (params, item) => checkGroups(params, item),
	reads: DEPLOYMENT_READS,
	async prepare(params, context) {
		const office = (await readApps(params.tenant, context)).find(({ type }) => type === OFFICE);
		if (office) {
			return [
				`${params.tenant} has Microsoft 365 Apps already (${office.id}), and CIPP changes nothing of them. Delete that app before, or assign it with Assign.`,
			];
		}
		return await nameGroups(params, context);
	},
	endpoint: 'AddOfficeApp',
	right: 'Endpoint.Application.ReadWrite',
	sends: {
		...DEPLOYMENT_SENDS,
		'updateChannel.value': ({ channel }) => channel,
		AcceptLicense: ({ isLicenseAccepted }) => isLicenseAccepted,
		arch: ({ architecture }) => architecture === 'x64',
		'excludedApps[].value': ({ excludedApps }) =>
			excludedApps.length > 0 ? excludedApps : undefined,
		'languages[].value': ({ languages }) => (languages.length > 0 ? languages : undefined),
		RemoveVersions: ({ removesOthers }) => onlyOn(removesOthers),
		SharedComputerActivation: ({ isShared }) => onlyOn(isShared),
		useCustomXml: ({ xml }) => onlyOn(xml !== ''),
		customXml: ({ xml }) => xml || undefined,
		...EXCLUSION_SENDS,
	},
	judge(lines, { assignTo }) {
		const failure = failureOf(lines, /^Successfully added Office App for \S/i);
		return failure && assignTo !== 'nobody' ? mayBeThere(failure) : failure;
	},
	alsoAbout: (params) => aboutTargets(params),
	confirm: async (context, params) =>
		await readBack(context, {
			what: 'The list of apps',
			read: async () =>
				(await readApps(params.tenant, context)).find(({ type }) => type === OFFICE),
			isMade: (made) => made !== undefined && areAssigned(made.assignments, params),
			tell: (made) => ({ appId: made?.id }),
			otherwise: 'Intune does not show Office with its assignment',
		}),
});

/** CIPP says that it failed to add Office also when it failed to assign it. */
function mayBeThere(failure: CippFailure): CippFailure {
	return new CippFailure(failure.message, {
		...failure,
		outcome: 'unknown',
		description:
			'Office may have been added without its assignment, which CIPP puts into the same words. Look at the apps of the tenant before you run it again.',
	});
}
