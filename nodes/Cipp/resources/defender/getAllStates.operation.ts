import { list } from '../../forms/list';
import { text } from '../../forms/parts';
import { FILTERS } from '../../fields/collection';
import { tenant, tenantOf } from '../../nouns/tenant/target';

const state = (name: string) => `windowsProtectionState.${name}`;

/**
 * Lists how Defender stands on the devices of a tenant (`Invoke-ListDefenderState`). A refusal of
 * Microsoft comes as a list with one text.
 */
export const getAllDefenderStates = list(tenant, {
	name: 'Get Many States',
	value: 'getAllStates',
	action: 'Get many Defender states',
	description: 'Get how Defender Antivirus stands on the devices that Intune manages',
	options: {
		deviceId: text({
			name: 'deviceId',
			displayName: 'Device ID',
			description: 'The ID that Intune has for the one device to look at',
			placeholder: 'e.g. 98765432-1234-5678-9012-34567890abcd',
		}),
	},
	optionsAs: FILTERS,
	endpoint: 'ListDefenderState',
	right: 'Endpoint.MEM.Read',
	sends: { tenantFilter: tenantOf, DeviceID: ({ deviceId }) => deviceId || undefined },
	rowHas: ['id'],
	columns: {
		deviceId: 'id',
		deviceName: 'deviceName',
		operatingSystem: 'operatingSystem',
		deviceState: state('deviceState'),
		malwareProtectionEnabled: state('malwareProtectionEnabled'),
		realTimeProtectionEnabled: state('realTimeProtectionEnabled'),
		networkInspectionSystemEnabled: state('networkInspectionSystemEnabled'),
		tamperProtectionEnabled: state('tamperProtectionEnabled'),
		signatureUpdateOverdue: state('signatureUpdateOverdue'),
		quickScanOverdue: state('quickScanOverdue'),
		fullScanOverdue: state('fullScanOverdue'),
		rebootRequired: state('rebootRequired'),
		lastReportedAt: state('lastReportedDateTime'),
	},
	advice: 'Look into the log book of CIPP (CIPP > Log Book) for the reason.',
});
