//! The language of what people read.

/// The languages in which labels and sentences exist.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// Swedish, the language of the documents.
    #[default]
    Sv,
    /// English.
    En,
}

impl Language {
    /// The one of our languages that an `Accept-Language` header likes best; Swedish if none.
    #[must_use]
    pub fn preferred(header: &str) -> Self {
        let mut best = (Self::default(), 0.0);
        for range in header.split(',') {
            let mut parts = range.split(';').map(str::trim);
            let tag = parts.next().unwrap_or_default();
            let primary = tag.split('-').next().unwrap_or_default();
            let language = match primary.to_ascii_lowercase().as_str() {
                "sv" => Self::Sv,
                "en" => Self::En,
                _ => continue,
            };
            let quality = parts
                .find_map(|parameter| parameter.strip_prefix("q="))
                .map_or(Ok(1.0), str::parse);
            if let Ok(quality) = quality
                && quality > best.1
                && quality <= 1.0
            {
                best = (language, quality);
            }
        }
        best.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_with_the_highest_quality_wins() {
        for (header, expected) in [
            ("", Language::Sv),
            ("en", Language::En),
            ("en-GB, sv;q=0.8", Language::En),
            ("en;q=0.5, sv-SE;q=0.8", Language::Sv),
            ("de, en;q=0.1", Language::En),
            ("de, *;q=0.5", Language::Sv),
            ("en;q=0, sv;q=0", Language::Sv),
            ("en;q=nonsense", Language::Sv),
            ("EN-us;q=1.0,sv;q=0.9", Language::En),
        ] {
            assert_eq!(Language::preferred(header), expected, "{header}");
        }
    }
}
