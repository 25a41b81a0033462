/** Where things are in this app. Registration numbers are written without the sign, which addresses keep for themselves. */
export const paths = {
  commitments: '/',
  commitment: ({ registrationNumber }: { registrationNumber: string }) =>
    `/commitments/${encodeURIComponent(registrationNumber.replace(/^#/, ''))}`,
  networks: '/networks',
  network: ({ slug }: { slug: string }) => `/networks/${slug}`,
  organization: ({ id }: { id: string }) => `/organizations/${id}`,
}
