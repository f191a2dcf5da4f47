import { generateKeyPairSync, sign } from 'node:crypto';

/** A certificate that no client trusts, and its key, both as PEM. */
export interface SelfSigned {
	cert: string;
	key: string;
}

const der = (tag: number, ...parts: Buffer[]): Buffer => {
	const content = Buffer.concat(parts);
	const { length } = content;
	const size =
		length < 128
			? [length]
			: length < 256
				? [0x81, length]
				: [0x82, Math.floor(length / 256), length % 256];
	return Buffer.concat([Buffer.from([tag, ...size]), content]);
};

const sequence = (...parts: Buffer[]) => der(0x30, ...parts);
const bytes = (hex: string) => Buffer.from(hex, 'hex');

/** 1.2.840.10045.4.3.2, ECDSA with SHA-256. */
const ECDSA_WITH_SHA256 = sequence(der(0x06, bytes('2a8648ce3d040302')));
/** 2.5.4.3, the common name. */
const COMMON_NAME = der(0x06, bytes('550403'));

/**
 * Makes a certificate for `localhost`, signed by itself. Written out because Node can sign but not
 * build certificates, and a key in the repository would be one more thing that looks like a leak.
 */
export function selfSigned(): SelfSigned {
	const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
	const name = sequence(der(0x31, sequence(COMMON_NAME, der(0x0c, Buffer.from('localhost')))));
	const validity = sequence(
		der(0x17, Buffer.from('200101000000Z')),
		der(0x18, Buffer.from('21200101000000Z')),
	);
	const content = sequence(
		der(0x02, bytes('01')),
		ECDSA_WITH_SHA256,
		name,
		validity,
		name,
		publicKey.export({ type: 'spki', format: 'der' }),
	);
	const signature = der(0x03, bytes('00'), sign('sha256', content, privateKey));
	const base64 = sequence(content, ECDSA_WITH_SHA256, signature).toString('base64');
	return {
		cert: `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`,
		key: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
	};
}
