import { list } from '../../forms/list';
import { presetChoice } from '../../forms/parts';
import { oneOrAllTenants, tenantOrAll } from '../../nouns/tenant/oneOrAll';
import type { Columns } from '../../output/columns';

const PER_TEMPLATE: Columns = {
	tenantDomain: 'tenantFilter',
	templateId: 'standardId',
	template: 'standardName',
	type: 'standardType',
	score: 'alignmentScore',
	licenseMissingPercentage: 'LicenseMissingPercentage',
	combinedScore: 'combinedAlignmentScore',
	pendingDeviations: 'pendingDeviationsCount',
	deniedDeviations: 'deniedDeviationsCount',
	readAt: 'latestDataCollection',
};

const PER_STANDARD: Columns = {
	tenantDomain: 'tenantFilter',
	templateId: 'templateId',
	template: 'templateName',
	standardId: 'standardId',
	standard: 'standardName',
	status: 'complianceStatus',
	isCompliant: 'compliant',
	deviationStatus: 'deviationStatus',
	isLicenseAvailable: 'licenseAvailable',
	currentValue: 'currentValue',
	expectedValue: 'expectedValue',
	readAt: 'latestDataCollection',
};

/** Lists how well tenants match their templates of standards (`Invoke-ListTenantAlignment`). */
export const getAllAlignments = list(
	oneOrAllTenants('Whether to list the alignment of all tenants instead of one'),
	{
		name: 'Get Many Alignments',
		value: 'getAllAlignments',
		action: 'Get many alignments of tenants',
		description:
			'Get how well tenants with standard templates match them, by the last run of the standards',
		parts: {
			detail: presetChoice({
				name: 'detail',
				displayName: 'One Item For',
				description: 'What each item of the output stands for',
				default: 'template',
				options: [
					{ name: 'Each Template', value: 'template', description: 'With a score' },
					{ name: 'Each Standard', value: 'standard', description: 'With what was found' },
				],
			}),
		},
		endpoint: 'ListTenantAlignment',
		right: 'Tenant.Standards.Read',
		// CIPP checks the access to this tenant, and lists all of them all the same.
		sends: {
			tenantFilter: tenantOrAll,
			granular: ({ detail }) => (detail === 'standard' ? 'true' : undefined),
		},
		rowHas: ['tenantFilter'],
		where: ({ tenantFilter }, { tenant, allTenants }) =>
			allTenants || String(tenantFilter).toLowerCase() === tenant.toLowerCase(),
		columns: ({ detail }) => (detail === 'standard' ? PER_STANDARD : PER_TEMPLATE),
		advice: 'Look into the log book of CIPP (CIPP > Log Book) for the reason.',
	},
);
