/** COinS of a paper of which only title and address are known. Apart from `coins.ts`, which is too much for a list's script. */
export function coinsOfTitle(title: string, url: string): string {
  return `ctx_ver=Z39.88-2004&rft_id=${escapedInCoins(url)}&rft_val_fmt=info:ofi/fmt:kev:mtx:dc&rft.type=document&rft.title=${escapedInCoins(title)}`;
}

/** Only what would be misread is escaped: the rest then compresses against the list's own words. */
export function escapedInCoins(value: string): string {
  return value.replace(/[%&+#=]/g, encodeURIComponent);
}
