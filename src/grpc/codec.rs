//! tonic's codec with buffers of the size of our messages: by default every call takes 8 KiB for the request and as much
//! for the answer.

use std::marker::PhantomData;

use prost::Message;
use tonic::codec::BufferSettings;
use tonic_prost::{ProstCodec, ProstDecoder, ProstEncoder};

/// Requests are names; larger ones make room for themselves.
const REQUEST: usize = 256;

/// Most shipments and their prefix.
const ANSWER: usize = 4 * 1024;

/// What is ready of a stream goes out in pieces of about this, as in tonic.
const PIECE: usize = 32 * 1024;

/// The service's codec; the generated code names it.
#[derive(Clone, Debug)]
pub(crate) struct Codec<T, U>(PhantomData<(T, U)>);

impl<T, U> Default for Codec<T, U> {
    fn default() -> Self {
        Self(PhantomData)
    }
}

impl<T, U> tonic::codec::Codec for Codec<T, U>
where
    T: Message + Send + 'static,
    U: Message + Default + Send + 'static,
{
    type Encode = T;
    type Decode = U;
    type Encoder = ProstEncoder<T>;
    type Decoder = ProstDecoder<U>;

    fn encoder(&mut self) -> Self::Encoder {
        ProstCodec::<T, U>::raw_encoder(BufferSettings::new(ANSWER, PIECE))
    }

    fn decoder(&mut self) -> Self::Decoder {
        ProstCodec::<T, U>::raw_decoder(BufferSettings::new(REQUEST, PIECE))
    }
}
