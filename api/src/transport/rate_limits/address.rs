//! Where a request comes from, and whose word about it is taken.

use std::{
    net::{IpAddr, Ipv6Addr, SocketAddr},
    str::FromStr,
};

use actix_web::http::header::{HeaderMap, HeaderName};
use serde::{Deserialize, Deserializer, de::Error};

/// One address, or all that begin with the same bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Network {
    first: IpAddr,
    bits: u8,
}

impl Network {
    /// Whether the address is of this network.
    #[must_use]
    pub fn contains(&self, address: IpAddr) -> bool {
        masked(address, self.bits) == Some(self.first)
            && matches!(
                (self.first, address),
                (IpAddr::V4(_), IpAddr::V4(_)) | (IpAddr::V6(_), IpAddr::V6(_))
            )
    }
}

impl FromStr for Network {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        const WRONG: &str = "must be an address or a network, for example 10.0.0.7 or 10.0.0.0/8 or fd00::/8";
        let (address, bits) = text
            .split_once('/')
            .map_or((text, None), |(address, bits)| (address, Some(bits)));
        let address: IpAddr = address.parse().map_err(|_| WRONG)?;
        let all = if address.is_ipv4() { 32 } else { 128 };
        let bits = bits.map_or(Ok(all), str::parse).map_err(|_| WRONG)?;
        match masked(address, bits) {
            Some(first) if first == address => Ok(Self { first, bits }),
            Some(_) => Err("names bits after its /: write the first address of the network, as in 10.0.0.0/8"),
            None => Err(WRONG),
        }
    }
}

impl<'de> Deserialize<'de> for Network {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse()
            .map_err(|wrong| D::Error::custom(format!("a trusted proxy {wrong}")))
    }
}

/// The address with all bits after the first ones cleared; none where there are not so many.
fn masked(address: IpAddr, bits: u8) -> Option<IpAddr> {
    match address {
        IpAddr::V4(address) if bits <= 32 => {
            let mask = u32::MAX.checked_shl(32 - u32::from(bits)).unwrap_or_default();
            Some(IpAddr::V4((address.to_bits() & mask).into()))
        }
        IpAddr::V6(address) if bits <= 128 => {
            let mask = u128::MAX.checked_shl(128 - u32::from(bits)).unwrap_or_default();
            Some(IpAddr::V6((address.to_bits() & mask).into()))
        }
        IpAddr::V4(_) | IpAddr::V6(_) => None,
    }
}

/// The header in which a proxy says for whom it asks. A proxy appends to one of them and passes the other on as it
/// came, so only the one that the configuration names is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub enum ProxyHeader {
    /// The usual one: addresses with commas between.
    #[default]
    #[serde(rename = "X-Forwarded-For")]
    XForwardedFor,
    /// That of RFC 7239.
    Forwarded,
}

impl ProxyHeader {
    const fn name(self) -> HeaderName {
        match self {
            Self::XForwardedFor => HeaderName::from_static("x-forwarded-for"),
            Self::Forwarded => HeaderName::from_static("forwarded"),
        }
    }

    /// The address that one element of the header names.
    fn address(self, element: &str) -> Option<IpAddr> {
        let node = match self {
            Self::XForwardedFor => element.trim(),
            Self::Forwarded => element.split(';').find_map(|pair| {
                let (name, value) = pair.split_once('=')?;
                name.trim()
                    .eq_ignore_ascii_case("for")
                    .then(|| value.trim().trim_matches('"'))
            })?,
        };
        let with_port = || node.parse::<SocketAddr>().ok().map(|it| it.ip());
        let in_brackets = || node.strip_prefix('[')?.strip_suffix(']')?.parse().ok();
        node.parse().ok().or_else(with_port).or_else(in_brackets)
    }
}

/// Where the request comes from: the peer, or whoever the proxies before it name, as far as they are trusted.
///
/// The header is read from its end, since each proxy appends what it saw itself; what stands before the first
/// address that is no proxy of ours, anybody may have written.
pub(super) fn origin(peer: IpAddr, headers: &HeaderMap, proxies: &[Network], header: ProxyHeader) -> IpAddr {
    let trusted = |address: IpAddr| proxies.iter().any(|network| network.contains(address));
    let mut address = peer.to_canonical();
    if !trusted(address) {
        return address;
    }
    let lines: Vec<&str> = headers
        .get_all(header.name())
        .map(|line| line.to_str().unwrap_or_default())
        .collect();
    for element in lines.iter().rev().flat_map(|line| line.rsplit(',')) {
        match header.address(element) {
            Some(before) => address = before.to_canonical(),
            None => return address,
        }
        if !trusted(address) {
            return address;
        }
    }
    address
}

/// What stands for an address where requests are counted. Whoever has one IPv6 address has all of its /64.
pub(super) fn counted(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(address) => IpAddr::V6(Ipv6Addr::from_bits(address.to_bits() & (u128::MAX << 64))),
    }
}

#[cfg(test)]
mod tests {
    use actix_web::http::header::HeaderValue;

    use super::*;

    fn seen_as(header: ProxyHeader, peer: &str, lines: &[&'static str]) -> String {
        let proxies = ["10.0.0.0/8", "fd00::7"].map(|text| text.parse().unwrap());
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append(header.name(), HeaderValue::from_static(line));
        }
        origin(peer.parse().unwrap(), &headers, &proxies, header).to_string()
    }

    #[test]
    fn only_a_trusted_proxy_is_believed_and_only_what_it_saw_itself() {
        use ProxyHeader::{Forwarded, XForwardedFor};
        for (header, peer, lines, expected) in [
            (XForwardedFor, "192.0.2.1", &["198.51.100.1"][..], "192.0.2.1"),
            (XForwardedFor, "10.1.2.3", &["198.51.100.1"], "198.51.100.1"),
            (XForwardedFor, "::ffff:10.1.2.3", &["198.51.100.1:4711"], "198.51.100.1"),
            (
                XForwardedFor,
                "10.1.2.3",
                &["203.0.113.9, 198.51.100.1, 10.9.9.9"],
                "198.51.100.1",
            ),
            (
                XForwardedFor,
                "10.1.2.3",
                &["203.0.113.9", "198.51.100.1", "fd00::7"],
                "198.51.100.1",
            ),
            (XForwardedFor, "10.1.2.3", &["198.51.100.1, nonsense"], "10.1.2.3"),
            (XForwardedFor, "10.1.2.3", &["10.4.4.4"], "10.4.4.4"),
            (XForwardedFor, "10.1.2.3", &[], "10.1.2.3"),
            (XForwardedFor, "fd00::8", &["198.51.100.1"], "fd00::8"),
            (
                Forwarded,
                "fd00::7",
                &["for=203.0.113.9, proto=https; For=\"[2001:db8::1]:4711\""],
                "2001:db8::1",
            ),
            (Forwarded, "fd00::7", &["for=\"[2001:db8::1]\""], "2001:db8::1"),
            (Forwarded, "fd00::7", &["for=unknown"], "fd00::7"),
            (Forwarded, "fd00::7", &["by=203.0.113.9"], "fd00::7"),
        ] {
            assert_eq!(seen_as(header, peer, lines), expected, "{header:?} {peer} {lines:?}");
        }
    }

    #[test]
    fn a_network_is_written_by_its_first_address() {
        for text in ["10.0.0.7", "10.0.0.0/8", "0.0.0.0/0", "::1", "fd00::/8", "::/0"] {
            assert!(text.parse::<Network>().is_ok(), "{text}");
        }
        for text in [
            "10.0.0.7/8",
            "10.0.0.0/33",
            "fd00::/129",
            "proxy",
            "",
            "10.0.0.0/",
            "10.0.0.0/-1",
        ] {
            assert!(text.parse::<Network>().is_err(), "{text}");
        }
    }

    #[test]
    fn whoever_has_one_address_of_version_6_has_many() {
        let count = |text: &str| counted(text.parse().unwrap());

        assert_eq!(count("2001:db8:0:1::1"), count("2001:db8:0:1:ffff::"));
        assert_ne!(count("2001:db8:0:1::1"), count("2001:db8:0:2::1"));
        assert_ne!(count("192.0.2.1"), count("192.0.2.2"));
    }
}
