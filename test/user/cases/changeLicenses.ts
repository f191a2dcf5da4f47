import { SKU } from '../../../simulator';
import { KNOWN, post, userCase } from '../operationCase';

/** Invoke-ExecBulkLicense.ps1 takes a list with an element for each user. */
export const changeLicenses = userCase({
	operation: 'changeLicenses',
	parameters: {
		licenseOperation: 'Replace',
		licenses: { entry: [{ id: SKU.e3 }] },
		allLicenses: false,
		licensesToRemove: { entry: [{ id: SKU.businessPremium }, { id: SKU.powerBiFree }] },
	},
	people: KNOWN,
	sent: ({ tenant, address }) => [
		post('ExecBulkLicense', [
			{
				tenantFilter: tenant,
				userIds: [address],
				LicenseOperation: 'Replace',
				Licenses: [{ label: SKU.e3, value: SKU.e3 }],
				LicensesToReplace: [
					{ label: SKU.businessPremium, value: SKU.businessPremium },
					{ label: SKU.powerBiFree, value: SKU.powerBiFree },
				],
			},
		]),
	],
	given: ({ name, about }) => [
		{
			success: true,
			changed: true,
			message: `Successfully set licenses for ${name}. It may take 2–5 minutes before the changes become visible.`,
			...about,
		},
	],
	failure: {
		endpoint: 'ExecBulkLicense',
		answer: {
			status: 200,
			json: { Results: ['Failed to assign licenses for user john: No free licenses.'] },
		},
		message: /^Failed to assign licenses for user john: No free licenses\./,
		outcome: 'refused',
	},
});
