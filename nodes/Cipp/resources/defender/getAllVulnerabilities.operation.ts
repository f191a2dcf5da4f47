import type { IDataObject } from 'n8n-workflow';

import { list } from '../../forms/list';
import { tenant, tenantOf } from '../../nouns/tenant/target';

/**
 * Lists vulnerabilities of the devices of a tenant (`Invoke-ListDefenderTVM`), one row for each CVE;
 * software and versions are those of the first device.
 */
export const getAllVulnerabilities = list(tenant, {
	name: 'Get Many Vulnerabilities',
	value: 'getAllVulnerabilities',
	action: 'Get many Defender vulnerabilities',
	description: 'Get the vulnerabilities (CVE) that Defender found, with the devices of each',
	endpoint: 'ListDefenderTVM',
	right: 'Endpoint.MEM.Read',
	sends: { tenantFilter: tenantOf },
	rowHas: ['cveId', 'id'],
	columns: {
		cveId: 'cveId',
		severity: 'vulnerabilitySeverityLevel',
		cvssScore: 'cvssScore',
		exploitability: 'exploitabilityLevel',
		softwareVendor: 'softwareVendor',
		softwareName: 'softwareName',
		softwareVersion: 'softwareVersion',
		recommendedUpdate: 'recommendedSecurityUpdate',
		deviceCount: 'affectedDevicesCount',
		devices: ({ affectedDevices }) =>
			([affectedDevices].flat() as Array<IDataObject | null | undefined>).flatMap(
				(one) => one?.deviceName ?? [],
			),
		firstSeen: 'firstSeenTimestamp',
		lastSeen: 'lastSeenTimestamp',
	},
	advice: 'Look into the log book of CIPP (CIPP > Log Book) for the reason.',
});
