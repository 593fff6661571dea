// What is left of a secret in messages and fixes: enough to know which one is meant.

export const maskedCard = (digits: string): string => `•••• ${digits.slice(-4)}`

export const maskedPhone = (number: string): string => `${number.slice(0, 2)} ••• •••-••-${number.slice(-2)}`

export function maskedEmail(address: string): string {
  const at = address.lastIndexOf('@')
  return `${address[0]}•••${address.slice(at)}`
}
