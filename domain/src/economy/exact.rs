//! Exact arithmetic on amounts: whole öre, rounded once, and splits that sum to their total.

/// An amount in whole öre; a hundred of them are one krona.
pub type Ore = i64;

/// The fraction in whole öre, rounded half up. None where it does not fit, and for a denominator
/// that is not positive.
#[must_use]
pub fn rounded(numerator: i128, denominator: i128) -> Option<Ore> {
    if denominator <= 0 {
        return None;
    }
    let doubled = numerator.checked_mul(2)?.checked_add(denominator)?;
    Ore::try_from(doubled.div_euclid(denominator.checked_mul(2)?)).ok()
}

/// Rounds exact parts, `numerators` over one denominator, so that they sum to the total: every part
/// is rounded down, and the öre that are left go one each to the largest remainders; among equals
/// to the first in the list. So no part is more than one öre from what is exact.
///
/// None where something does not fit, or where the exact parts do not sum to about the total.
#[must_use]
pub fn apportion(total: Ore, numerators: &[i128], denominator: i128) -> Option<Vec<Ore>> {
    if denominator <= 0 {
        return None;
    }
    let mut parts = numerators
        .iter()
        .map(|numerator| Ore::try_from(numerator.div_euclid(denominator)).ok())
        .collect::<Option<Vec<Ore>>>()?;
    let whole = parts.iter().try_fold(0, |sum: Ore, part| sum.checked_add(*part))?;
    let left = usize::try_from(total.checked_sub(whole)?).ok()?;
    let mut by_remainder: Vec<usize> = (0..parts.len()).collect();
    by_remainder.sort_by_key(|index| {
        let remainder = numerators
            .get(*index)
            .map_or(0, |numerator| numerator.rem_euclid(denominator));
        std::cmp::Reverse(remainder)
    });
    if left > parts.len() {
        return None;
    }
    for index in by_remainder.into_iter().take(left) {
        if let Some(part) = parts.get_mut(index) {
            *part = part.checked_add(1)?;
        }
    }
    Some(parts)
}

/// Splits a total by weights, with the largest remainders. None where it does not fit or where
/// there is no weight at all.
#[must_use]
pub fn split(total: Ore, weights: &[u64]) -> Option<Vec<Ore>> {
    let all: i128 = weights.iter().map(|weight| i128::from(*weight)).sum();
    let numerators = weights
        .iter()
        .map(|weight| i128::from(total).checked_mul(i128::from(*weight)))
        .collect::<Option<Vec<_>>>()?;
    apportion(total, &numerators, all)
}
