export interface Peer {
  readonly name: string;
  judge(text: string): unknown;
}
export function startPeers(): Promise<readonly Peer[]>;
